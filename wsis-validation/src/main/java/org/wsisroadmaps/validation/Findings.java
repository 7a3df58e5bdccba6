package org.wsisroadmaps.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wsisroadmaps.io.Problem;
import org.wsisroadmaps.io.ProblemCode;
import org.wsisroadmaps.model.Message;

/** Takes what a rule finds. The id of the rule and the severity are filled in. Not for use after the check. */
public final class Findings {
    private final int limit;
    private final Stopwatch watch;
    private final Sieve sieve;
    private final Set<String> said;
    private final Counts counts = new Counts();
    private final List<Finding> findings = new ArrayList<>(0);
    private final List<SuppressedFinding> suppressed = new ArrayList<>(0);
    private int suppressedCount;
    private List<Grade> grades = List.of();
    private boolean draft;

    /** A number and no reference, since every rule sets it for every activity. */
    private int running;

    /**
     * Makes an empty collection.
     *
     * @param said the JSON Pointers of texts that the reader has called unclassified, which no rule says again
     */
    Findings(int limit, Stopwatch watch, Sieve sieve, Set<String> said) {
        this.limit = limit;
        this.watch = watch;
        this.sieve = sieve;
        this.said = said;
    }

    /**
     * Reports a finding.
     *
     * @param pointer the JSON Pointer of the value at fault
     * @param message what is wrong, in a sentence without a full stop
     */
    public void report(String pointer, Message message) {
        add(pointer, message, Optional.empty(), Optional.empty());
    }

    /**
     * Reports a finding with the value at fault.
     *
     * @param pointer the JSON Pointer of the value at fault
     * @param message what is wrong, in a sentence without a full stop
     * @param value gives the value by its {@code toString}, which is cut to 80 code points
     */
    public void report(String pointer, Message message, Object value) {
        add(pointer, message, Optional.of(value.toString()), Optional.empty());
    }

    /**
     * Reports a finding with the value at fault and what to do in this case.
     *
     * @param pointer the JSON Pointer of the value at fault
     * @param message what is wrong, in a sentence without a full stop
     * @param value gives the value by its {@code toString}, which is cut to 80 code points
     * @param fix what would mend it, in place of the fix that the rule has for every case
     */
    public void report(String pointer, Message message, Object value, Message fix) {
        add(pointer, message, Optional.of(value.toString()), Optional.of(fix));
    }

    /**
     * Reports a finding in one language, whatever the language of the report.
     *
     * @param pointer the JSON Pointer of the value at fault
     * @param message what is wrong, in a sentence without a full stop
     */
    public void report(String pointer, String message) {
        report(pointer, Message.verbatim(message));
    }

    /**
     * Reports a finding with the value at fault in one language, whatever the language of the report.
     *
     * @param pointer the JSON Pointer of the value at fault
     * @param message what is wrong, in a sentence without a full stop
     * @param value gives the value by its {@code toString}, which is cut to 80 code points
     */
    public void report(String pointer, String message, Object value) {
        report(pointer, Message.verbatim(message), value);
    }

    /**
     * Reports a finding with the value at fault and what to do in this case, in one language.
     *
     * @param pointer the JSON Pointer of the value at fault
     * @param message what is wrong, in a sentence without a full stop
     * @param value gives the value by its {@code toString}, which is cut to 80 code points
     * @param fix what would mend it, in place of the fix that the rule has for every case
     */
    public void report(String pointer, String message, Object value, String fix) {
        report(pointer, Message.verbatim(message), value, Message.verbatim(fix));
    }

    /** From here on rules of one kind report. */
    void enter(List<Grade> kind, boolean inDraft) {
        grades = kind;
        draft = inDraft;
    }

    /** From here on another rule of the kind reports. */
    void begin(int number) {
        running = number;
    }

    /** The same, and tells whether the rule is to run at all. */
    boolean begins(int number, Map<String, String> notRun) {
        running = number;
        return notRun.isEmpty() || !notRun.containsKey(grades.get(number).info().id());
    }

    /** Returns the number of the rule that reports. */
    int running() {
        return running;
    }

    /** Notes that the rule threw. A verdict must never get better because something broke, so that errors count too. */
    void fail(Throwable failure, PublicationContext at, Map<String, String> notRun) {
        String rule = grades.get(running).info().id();
        String cause = Failure.cause(failure) + " at " + (at.pointer().isEmpty() ? "the publication" : at.pointer());
        notRun.put(rule, cause);
        watch.stop();
        if (failure instanceof Stopwatch.OutOfTime) {
            watch.exhausted(rule, cause);
        }
    }

    /** Returns what watches the time of the rules that report here. */
    Stopwatch watch() {
        return watch;
    }

    /** Returns what holds back what a policy suppresses. */
    Sieve sieve() {
        return sieve;
    }

    /** Returns what was held back, as many as are told in detail. */
    List<SuppressedFinding> suppressed() {
        return suppressed;
    }

    /** Returns how many findings were held back. */
    int suppressedCount() {
        return suppressedCount;
    }

    List<Finding> list() {
        return findings;
    }

    Counts counts() {
        return counts;
    }

    /** Returns a text as reports quote it: at most 80 code points, controls and lone surrogates escaped. */
    static String quoted(String text) {
        // The reader's problems know how; there is one way of quoting for both.
        return Problem.error(ProblemCode.MALFORMED_VALUE, "", "")
                .withValue(text)
                .value()
                .orElse("");
    }

    private void add(String pointer, Message message, Optional<String> value, Optional<Message> fix) {
        Grade grade = grades.get(running);
        RuleInfo reporting = grade.info();
        Severity severity = draft ? grade.inDrafts() : grade.severity();
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("'" + pointer + "' is no JSON Pointer");
        }
        if (message.pattern().isBlank()) {
            throw new IllegalArgumentException("a finding says what is wrong");
        }
        watch.check();
        if (said.contains(pointer) && ReaderWarnings.says(reporting, severity)) {
            return;
        }
        Optional<String> quoted = value.map(Findings::quoted);
        Ground ground = sieve.ground(reporting.id(), pointer, quoted);
        if (ground == null) {
            counts.add(severity, 1);
            if (findings.size() < limit) {
                findings.add(finding(reporting, severity, pointer, message, quoted, fix));
            }
        } else {
            suppressedCount++;
            if (suppressed.size() < limit) {
                suppressed.add(
                        SuppressedFinding.of(finding(reporting, severity, pointer, message, quoted, fix), ground));
            }
        }
    }

    private Finding finding(
            RuleInfo reporting,
            Severity severity,
            String pointer,
            Message message,
            Optional<String> value,
            Optional<Message> fix) {
        return ImmutableFinding.builder()
                .rule(reporting.id())
                .severity(severity)
                .pointer(pointer)
                .message(message)
                .value(value)
                .fix(fix.orElseGet(reporting::fix))
                .help(reporting.help())
                .fingerprint(sieve.fingerprint(reporting.id(), pointer, value))
                .build();
    }
}
