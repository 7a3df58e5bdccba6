package org.wsisroadmaps.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wsisroadmaps.io.Problem;
import org.wsisroadmaps.io.ProblemCode;
import org.wsisroadmaps.io.ReadResult;
import org.wsisroadmaps.validation.policy.Fingerprint;

/** What a reader warned of, as findings, and what of it a policy holds back. */
final class ReaderWarnings {
    /** A fault of one value is told once: where the reader has said it, the rule does not say it again. */
    private static final String SAID_BY_READER = "timeframe-not-understood";

    private final List<Finding> findings = new ArrayList<>();
    private final List<SuppressedFinding> suppressed = new ArrayList<>();

    ReaderWarnings(ReadResult read, String prefix, Sieve sieve) {
        for (Problem warning : read.warnings()) {
            // The reader of a line begins its pointers with the index of the publication, rules do not.
            String pointer = warning.pointer().substring(prefix.length());
            Fingerprint fingerprint = sieve.fingerprint(warning.code().toString(), pointer, warning.value());
            Finding finding = ReportDraft.finding(warning, Optional.of(fingerprint));
            Ground ground = sieve.ground(finding.rule(), pointer, finding.value());
            if (ground == null) {
                findings.add(finding);
            } else {
                suppressed.add(SuppressedFinding.of(finding, ground));
            }
        }
    }

    /** Returns whether a code is that of a warning, which may be suppressed, since the document could be read. */
    static boolean isOne(String code) {
        return ProblemCode.NUMBER_FOR_CODE.toString().equals(code)
                || ProblemCode.LOOK_ALIKE_CHARACTER.toString().equals(code)
                || ProblemCode.UNCLASSIFIED_TEXT.toString().equals(code);
    }

    List<Finding> findings() {
        return findings;
    }

    List<SuppressedFinding> suppressed() {
        return suppressed;
    }

    /** Returns the JSON Pointers, in the publication, of the texts that a reader has called unclassified. */
    static Set<String> unclassified(ReadResult read, String prefix) {
        Set<String> pointers = new HashSet<>();
        for (Problem warning : read.warnings()) {
            if (warning.code() == ProblemCode.UNCLASSIFIED_TEXT) {
                pointers.add(warning.pointer().substring(prefix.length()));
            }
        }
        return pointers;
    }

    /** Returns whether the reader says of an unclassified text what a rule says of it, and as severely. */
    static boolean says(RuleInfo rule, Severity severity) {
        return rule.id().equals(SAID_BY_READER) && severity != Severity.ERROR;
    }
}
