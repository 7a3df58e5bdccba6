package org.wsisroadmaps.validation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsisroadmaps.validation.policy.Fingerprint;
import org.wsisroadmaps.validation.policy.Suppression;

/** What a validation found in one source, and under which rules. */
@Value.Immutable
public abstract sealed class ValidationReport implements Serializable permits ImmutableValidationReport {
    private static final long serialVersionUID = 1L;

    ValidationReport() {}

    /** {@return the name of the tool} */
    public String toolName() {
        return "wsis";
    }

    /** {@return the version of the tool} */
    public String toolVersion() {
        return "0.1.0";
    }

    /** {@return the version of the set of rules} */
    public String ruleSetVersion() {
        return "1.0";
    }

    /** {@return the profile that decided which rules ran and how severe they are} */
    public abstract Profile profile();

    /** {@return the catalogues the rules looked at, each with its edition} */
    public abstract Map<String, String> referenceData();

    /** {@return the day from which ages were counted} */
    public abstract LocalDate asOf();

    /** {@return the source as it was given, or empty for a publication that came as a model} */
    public abstract Optional<String> source();

    /** {@return how many errors there are, those included that are not in the list} */
    public abstract int errorCount();

    /** {@return how many warnings there are, those included that are not in the list} */
    public abstract int warningCount();

    /** {@return how many notes there are, those included that are not in the list} */
    public abstract int infoCount();

    /** {@return what the policy is called that was applied, or empty where there was none or it has no name} */
    public abstract Optional<String> policy();

    /** {@return how many findings were suppressed, those included that are not in the list} */
    public abstract int suppressedCount();

    /** {@return the findings in the order of the document; of very many, the ones found first} */
    public abstract List<Finding> findings();

    /**
     * {@return the roadmaps and activities that the findings in the list are about, by JSON Pointer}
     *
     * <p>It is empty where the source could not be read.
     */
    public abstract Map<String, Place> places();

    /**
     * {@return the rules that were applied, those included that did not finish, and those about the policy where there
     * is something in it to look at}
     *
     * <p>It is empty where the source could not be read, since there was nothing to apply them to.
     */
    public abstract List<AppliedRule> rules();

    /** {@return the findings that the policy holds back, in the order of the document; of very many, the ones found first} */
    public abstract List<SuppressedFinding> suppressed();

    /**
     * {@return by what the findings in the list are known again, each with how often it occurs in one publication; with
     * those of the baseline, without those that suppressions hold back}
     */
    public abstract Map<Fingerprint, Integer> fingerprints();

    /** {@return the suppressions of the policy that fit no finding of this source, though their rules looked for some} */
    public abstract List<Suppression> unusedSuppressions();

    /** {@return the ids of the rules that did not finish, each with the cause} */
    public abstract Map<String, String> rulesNotRun();

    abstract boolean isReadable();

    /**
     * Returns how many findings of a severity there are, those included that are not in the list.
     *
     * @param severity the severity
     * @return the count
     */
    public final int count(Severity severity) {
        return switch (severity) {
            case ERROR -> errorCount();
            case WARNING -> warningCount();
            case INFO -> infoCount();
        };
    }

    /** {@return what the report says as a whole} */
    public final Verdict verdict() {
        if (!isReadable() || !rulesNotRun().isEmpty()) {
            return Verdict.INCOMPLETE;
        }
        return errorCount() > 0 ? Verdict.INVALID : Verdict.VALID;
    }

    /** Returns the verdict and the counts, such as {@code invalid: 1 error, 2 warnings, 0 infos}. */
    @Override
    public String toString() {
        return verdict() + ": " + counted(errorCount(), "error") + ", " + counted(warningCount(), "warning") + ", "
                + counted(infoCount(), "info")
                + (suppressedCount() == 0 ? "" : ", " + suppressedCount() + " suppressed");
    }

    private static String counted(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
