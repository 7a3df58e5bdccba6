package org.wsisroadmaps.io.stream;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.Problem;
import org.wsisroadmaps.io.ProblemCode;
import org.wsisroadmaps.io.ReadLimits;
import org.wsisroadmaps.model.Message;

/**
 * The part of a {@link Cursor} that goes from token to token: it knows where the cursor is, keeps the problems that
 * were found, and is the one place where limits are checked.
 */
public abstract sealed class TokenCursor permits ScalarCursor {
    private final Tokens tokens;
    private final ReadLimits limits;
    private final @Nullable Line line;
    private final Path path;
    private final ProblemLog log;
    private Token token = Token.END;
    private long valueMark;
    private int count;
    private boolean stopped;

    TokenCursor(Tokens tokens, ReadLimits limits, @Nullable Line line) {
        this.tokens = tokens;
        this.limits = limits;
        this.line = line;
        this.path = new Path(line == null ? "" : "/" + line.index());
        this.log = new ProblemLog(limits.problems());
    }

    /**
     * Returns where the cursor is.
     *
     * @return the JSON Pointer of the value, empty for the document
     */
    public final String pointer() {
        return path.pointer();
    }

    /**
     * Returns how many errors there are as yet, those included that are not kept in detail.
     *
     * @return the count
     */
    public final int errors() {
        return log.errors();
    }

    /**
     * Returns how many warnings there are as yet, those included that are not kept in detail.
     *
     * @return the count
     */
    public final int warnings() {
        return log.warnings();
    }

    /**
     * Returns the problems found as yet, errors and warnings, as many of each as the limits let be kept in detail.
     *
     * @return the problems with their places, in the order of the document
     */
    public final List<Problem> problems() {
        return log.problems(tokens, line);
    }

    /**
     * Returns whether reading has ended for good: at a syntax error, at a limit or by {@link #abort}. Whatever is read
     * then is empty, without a word.
     *
     * @return true when nothing more can be read
     */
    public final boolean stopped() {
        return stopped;
    }

    /**
     * Returns the limits of this read.
     *
     * @return the limits
     */
    public final ReadLimits limits() {
        return limits;
    }

    /**
     * Reports an error at the current value: the one the cursor is at, or that was read last.
     *
     * @param code what kind of problem it is
     * @param message what is wrong
     * @param fix what to write instead, if that can be told
     */
    public final void error(ProblemCode code, Message message, Optional<String> fix) {
        if (!stopped && log.wants(false)) {
            log.add(problem(false, code, pointer(), scalarText(), message, fix), place());
        }
    }

    /**
     * Reports an error at the current value: the one the cursor is at, or that was read last.
     *
     * @param code what kind of problem it is
     * @param message what is wrong
     */
    public final void error(ProblemCode code, Message message) {
        error(code, message, Optional.empty());
    }

    /**
     * Reports a warning at the current value: the one the cursor is at, or that was read last.
     *
     * @param code what kind of problem it is
     * @param message what is doubtful
     * @param fix what to write instead, if that can be told
     */
    public final void warning(ProblemCode code, Message message, Optional<String> fix) {
        if (!stopped && log.wants(true)) {
            log.add(problem(true, code, pointer(), scalarText(), message, fix), place());
        }
    }

    /**
     * Reports an error at the name of the current member.
     *
     * @param code what kind of problem it is
     * @param message what is wrong
     * @param fix what to write instead, if that can be told
     */
    public final void errorAtName(ProblemCode code, Message message, Optional<String> fix) {
        if (!stopped && log.wants(false)) {
            log.add(problem(false, code, pointer(), path.name(), message, fix), path.nameMark());
        }
    }

    /**
     * Returns the place of the name of the current member, for a report when more of its object is known.
     *
     * @return the place, to be given to {@link #errorAtName(String, long, ProblemCode, Message)}
     */
    public final long nameMark() {
        return path.nameMark();
    }

    /**
     * Reports an error at the name of a member of the object that was just read.
     *
     * @param name the name of the member
     * @param place where the name is, as {@link #nameMark} told
     * @param code what kind of problem it is
     * @param message what is wrong
     */
    public final void errorAtName(String name, long place, ProblemCode code, Message message) {
        if (!stopped && log.wants(false)) {
            log.add(problem(false, code, pointer() + "/" + name, name, message, Optional.empty()), place);
        }
    }

    /**
     * Reports that the current value is beyond a limit, and stops.
     *
     * @param what what is limited, in the plural
     * @param bound the most that is allowed
     * @param value what there is
     */
    public final void limit(ProblemText what, int bound, int value) {
        stop(new Fault(ProblemCode.LIMIT_EXCEEDED, place(), null, exceeded(what, bound, value), true));
    }

    /**
     * Drops all other problems, reports an error at the current value, and stops.
     *
     * @param code what kind of problem it is
     * @param message what is wrong
     */
    public final void abort(ProblemCode code, Message message) {
        if (!stopped) {
            log.clear();
            error(code, message);
            stopped = true;
        }
    }

    static Message exceeded(ProblemText what, int bound, int value) {
        return ProblemText.LIMIT.of(bound, what, value);
    }

    final Tokens tokens() {
        return tokens;
    }

    final Path path() {
        return path;
    }

    final Token token() {
        return token;
    }

    /** {@return whether more errors are only counted, so that nothing need be found out about them} */
    public final boolean isFull() {
        return log.isFull();
    }

    /** Goes to the next token; {@link Token#END} when there is none or reading has stopped. */
    final Token advance() {
        if (stopped) {
            return Token.END;
        }
        token = tokens.next();
        if (tokens.hasFault()) {
            takeFaults();
            if (stopped) {
                return Token.END;
            }
        }
        if (token != Token.END && !countToken()) {
            return Token.END;
        }
        switch (token) {
            case OBJECT, LIST -> {
                if (path.depth() == limits.depth()) {
                    return refuse(ProblemText.LEVELS, limits.depth(), limits.depth() + 1);
                }
                valueMark = tokens.mark();
                path.open(valueMark);
            }
            case END_OBJECT, END_LIST -> valueMark = path.close();
            case NAME -> {
                // Its length is looked at when the name itself is, since making names twice is dear.
            }
            case TEXT -> {
                valueMark = tokens.mark();
                checkLength(ProblemText.TEXT_LENGTH, limits.stringLength());
            }
            case NUMBER -> {
                valueMark = tokens.mark();
                checkLength(ProblemText.NUMBER_LENGTH, limits.numberLength());
            }
            default -> valueMark = tokens.mark();
        }
        return token;
    }

    /** Counts one more token; returns whether there may be as many. */
    final boolean countToken() {
        if (++count > limits.tokens()) {
            refuse(ProblemText.TOKENS, limits.tokens(), count);
            return false;
        }
        return true;
    }

    /** Leaves the objects and lists below a depth, so that the cursor is at the end of the value there. */
    final void leave(int depth) {
        while (path.depth() > depth && !stopped) {
            if (advance() == Token.NAME) {
                checkLength(ProblemText.NAME_LENGTH, limits.nameLength());
            }
        }
    }

    /** Returns the text of the current scalar, empty when it turned out that it cannot be read. */
    final String fetch() {
        String text = tokens.text();
        if (tokens.hasFault()) {
            takeFaults();
        }
        return text;
    }

    final void checkLength(ProblemText what, int bound) {
        if (tokens.isLonger(bound)) {
            refuse(what, bound, tokens.text().length());
        } else if (tokens.hasFault()) {
            takeFaults();
        }
    }

    final void stop(Fault fault) {
        if (!stopped) {
            log.addLast(problem(fault), fault.mark());
            stopped = true;
            token = Token.END;
        }
    }

    /** Stops at the current token. */
    final Token refuse(ProblemText what, int bound, int value) {
        stop(new Fault(ProblemCode.LIMIT_EXCEEDED, tokens.mark(), null, exceeded(what, bound, value), true));
        return Token.END;
    }

    private void takeFaults() {
        for (Fault fault = tokens.fault(); fault != null && !stopped; fault = tokens.fault()) {
            if (fault.fatal()) {
                String member = tokens.brokenMember();
                if (member != null && path.depth() > 0) {
                    path.breakAt(member);
                }
                stop(fault);
            } else if (log.wants(false)) {
                log.add(problem(fault), fault.mark());
            }
        }
    }

    /** A value of which nothing is written has its place at its name, the only thing there is to see. */
    private long place() {
        return tokens.isMissing() && path.depth() > 0 && path.name() != null ? path.nameMark() : valueMark;
    }

    private @Nullable String scalarText() {
        return switch (token) {
            case TEXT, NUMBER -> tokens.text();
            case TRUE -> "true";
            case FALSE -> "false";
            default -> null;
        };
    }

    private Problem problem(Fault fault) {
        return problem(false, fault.code(), pointer(), fault.value(), fault.message(), Optional.empty());
    }

    private static Problem problem(
            boolean warning,
            ProblemCode code,
            String pointer,
            @Nullable String value,
            Message message,
            Optional<String> fix) {
        Problem problem = warning ? Problem.warning(code, pointer, message) : Problem.error(code, pointer, message);
        if (value != null) {
            problem = problem.withValue(value);
        }
        return fix.isPresent() ? problem.withFix(fix.get()) : problem;
    }
}
