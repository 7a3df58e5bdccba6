package org.wsisroadmaps.validation.policy;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.wsisroadmaps.io.stream.JsonOutput;
import org.wsisroadmaps.validation.ValidationReport;

/**
 * The findings that are known already, so that only new ones matter. A baseline is made from reports on a day when
 * nobody can mend everything at once, kept as a file, and gets shorter from then on.
 */
@Value.Immutable
public abstract sealed class Baseline implements Serializable permits ImmutableBaseline {
    static final String FORMAT = "wsis-baseline/1.0";

    private static final long serialVersionUID = 1L;
    private static final Comparator<Fingerprint> ORDER = Comparator.comparing(
                    (Fingerprint finding) -> finding.roadmap().orElse(""))
            .thenComparing(finding -> finding.activity().orElse(""))
            .thenComparing(Fingerprint::rule)
            .thenComparing(Fingerprint::path)
            .thenComparing(finding -> finding.value().orElse(""))
            .thenComparing(finding -> finding.value().isPresent());

    Baseline() {}

    /**
     * Returns the baseline of one report.
     *
     * @param report a report
     * @return what is known when the report is
     */
    public static Baseline of(ValidationReport report) {
        return of(List.of(report));
    }

    /**
     * Returns the baseline of several reports. A finding that occurs in more than one of them counts as often as in the
     * report in which it occurs most. Findings that a suppression holds back are left out, and so are problems of
     * documents that could not be read; of a report that is capped only the findings in its list are known.
     *
     * @param reports the reports
     * @return what is known when the reports are
     */
    public static Baseline of(Collection<ValidationReport> reports) {
        Map<Fingerprint, Integer> most = new TreeMap<>(ORDER);
        for (ValidationReport report : reports) {
            report.fingerprints().forEach((finding, count) -> most.merge(finding, count, Math::max));
        }
        return builder().counts(most).build();
    }

    static Builder builder() {
        return ImmutableBaseline.builder();
    }

    /** {@return what messages call it, such as the name of its file, or empty} */
    @Value.Auxiliary
    public abstract Optional<String> source();

    /** {@return the findings that are known, each with how often it may occur in one publication} */
    public abstract Map<Fingerprint, Integer> counts();

    /** {@return how many findings are known} */
    public final long size() {
        return counts().values().stream().mapToLong(Integer::longValue).sum();
    }

    /**
     * Returns how many of the known findings are not in another baseline, since they were mended.
     *
     * @param now the baseline of a later report
     * @return the count
     */
    public final long removable(Baseline now) {
        long removable = 0;
        for (Map.Entry<Fingerprint, Integer> known : counts().entrySet()) {
            removable += Math.max(0, known.getValue() - now.counts().getOrDefault(known.getKey(), 0));
        }
        return removable;
    }

    /** {@return the file of the baseline, always with the same bytes for the same findings} */
    public final String json() {
        JsonOutput out = JsonOutput.indented();
        out.startObject();
        out.text("format", FORMAT);
        out.name("findings");
        out.startList();
        Map<Fingerprint, Integer> sorted = new TreeMap<>(ORDER);
        sorted.putAll(counts());
        sorted.forEach((finding, count) -> {
            out.startObject();
            out.text("rule", finding.rule());
            out.text("roadmap", finding.roadmap());
            out.text("activity", finding.activity());
            if (!finding.path().isEmpty()) {
                out.text("path", whole(finding.path()));
            }
            out.text("value", finding.value());
            if (count > 1) {
                out.name("count");
                out.number(count);
            }
            out.endObject();
        });
        out.endList();
        out.endObject();
        return new String(out.bytes(), StandardCharsets.UTF_8);
    }

    /** JSON cannot carry half of a surrogate pair, which the pointer of somebody else's rule may hold. */
    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** Returns what it is called, and how many findings are known. */
    @Override
    public String toString() {
        return source().orElse("baseline") + " of " + size() + " findings";
    }

    /** Collects the parts of a {@link Baseline}. */
    sealed interface Builder permits ImmutableBaseline.Builder {
        Builder source(String source);

        Builder count(Fingerprint finding, int count);

        Builder counts(Map<? extends Fingerprint, ? extends Integer> counts);

        Baseline build();
    }
}
