package org.wsisroadmaps.validation;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * What the validations of many sources say together: how many of them there were and what they counted. Summaries add
 * up, in any order and any grouping, so that parts of a corpus can be validated on different threads or machines.
 */
@Value.Immutable
public abstract sealed class ReportSummary implements Serializable permits ImmutableReportSummary {
    private static final long serialVersionUID = 1L;

    ReportSummary() {}

    /** {@return the summary of no source at all, which adds nothing} */
    public static ReportSummary none() {
        return ImmutableReportSummary.builder().suppressedCount(0).build();
    }

    /**
     * Returns the summary of one source.
     *
     * @param report what a validation found in it
     * @return the summary
     */
    public static ReportSummary of(ValidationReport report) {
        ImmutableReportSummary.Builder summary = ImmutableReportSummary.builder()
                .putSources(report.verdict(), 1L)
                .suppressedCount(report.suppressedCount());
        for (Severity severity : Severity.values()) {
            if (report.count(severity) > 0) {
                summary.putFindings(severity, (long) report.count(severity));
            }
        }
        report.rulesNotRun().keySet().forEach(rule -> summary.putRulesNotRun(rule, 1L));
        return summary.build();
    }

    /** {@return how many sources have each verdict, without the verdicts that none has} */
    public abstract Map<Verdict, Long> sources();

    /** {@return how many findings there are of each severity, without the severities that none has} */
    public abstract Map<Severity, Long> findings();

    /** {@return how many findings policies held back} */
    public abstract long suppressedCount();

    /** {@return in how many sources a rule did not finish, by the ids of such rules in their order} */
    @Value.NaturalOrder
    public abstract SortedMap<String, Long> rulesNotRun();

    /**
     * Adds what other validations counted.
     *
     * @param other their summary, of other sources than this one
     * @return the summary of all
     * @throws ArithmeticException if a count leaves the range of long
     */
    public final ReportSummary plus(ReportSummary other) {
        return ImmutableReportSummary.builder()
                .sources(sum(new EnumMap<>(Verdict.class), sources(), other.sources()))
                .findings(sum(new EnumMap<>(Severity.class), findings(), other.findings()))
                .suppressedCount(Math.addExact(suppressedCount(), other.suppressedCount()))
                .rulesNotRun(sum(new TreeMap<>(), rulesNotRun(), other.rulesNotRun()))
                .build();
    }

    private static <K> Map<K, Long> sum(Map<K, Long> sum, Map<K, Long> one, Map<K, Long> other) {
        sum.putAll(one);
        other.forEach((key, count) -> sum.merge(key, count, Math::addExact));
        return sum;
    }

    /** {@return how many sources there are} */
    public final long sourceCount() {
        return sources().values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Returns how many sources have a verdict.
     *
     * @param verdict the verdict
     * @return the count
     */
    public final long count(Verdict verdict) {
        return sources().getOrDefault(verdict, 0L);
    }

    /**
     * Returns how many findings of a severity there are, those included that no report tells in detail.
     *
     * @param severity the severity
     * @return the count
     */
    public final long count(Severity severity) {
        return findings().getOrDefault(severity, 0L);
    }

    /** {@return what the validations say as a whole: the worst of their verdicts, and valid where there is none} */
    public final Verdict verdict() {
        if (count(Verdict.INCOMPLETE) > 0) {
            return Verdict.INCOMPLETE;
        }
        return count(Verdict.INVALID) > 0 ? Verdict.INVALID : Verdict.VALID;
    }

    /** Returns the counts, such as {@code 3 sources: 2 valid, 1 invalid, 0 incomplete; 1 error, 2 warnings, 0 infos}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(counted(sourceCount(), "source")).append(": ");
        for (Verdict verdict : Verdict.values()) {
            text.append(count(verdict)).append(' ').append(verdict).append(verdict == Verdict.INCOMPLETE ? "; " : ", ");
        }
        text.append(counted(count(Severity.ERROR), "error")).append(", ");
        text.append(counted(count(Severity.WARNING), "warning")).append(", ");
        text.append(counted(count(Severity.INFO), "info"));
        return suppressedCount() == 0
                ? text.toString()
                : text.append(", ")
                        .append(suppressedCount())
                        .append(" suppressed")
                        .toString();
    }

    private static String counted(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
