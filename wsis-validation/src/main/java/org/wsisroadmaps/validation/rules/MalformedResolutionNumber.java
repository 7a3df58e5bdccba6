package org.wsisroadmaps.validation.rules;

import java.util.Map;
import org.wsisroadmaps.model.Resolution;
import org.wsisroadmaps.model.ResolutionBody;
import org.wsisroadmaps.model.ResolutionKind;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** Every body numbers its texts in its own way. */
final class MalformedResolutionNumber extends ResolutionRule {
    private static final RuleInfo INFO = Standard.rule("malformed-resolution-number")
            .severity(Severity.ERROR)
            .summary("The number of a resolution does not have the shape that its body uses.")
            .rationale("A number of another shape belongs to another body, or has a slip in it. Nobody finds the "
                    + "text by it.")
            .fix("Write the number as the body does, or name the body that numbers its texts so.")
            .source("Citations in ITU and United Nations papers: PP Resolution 140, Resolution ITU-R 69-2, "
                    + "A/RES/70/125, E/RES/2016/22, Recommendation ITU-T X.1500.")
            .build();
    private static final String PLAIN = "a number such as 140";
    private static final Map<ResolutionBody, String> SHAPES = Map.of(
            ResolutionBody.PP,
            PLAIN,
            ResolutionBody.WTDC,
            PLAIN,
            ResolutionBody.WTSA,
            PLAIN,
            ResolutionBody.WRC,
            PLAIN,
            ResolutionBody.COUNCIL,
            "a number such as 1332",
            ResolutionBody.RA,
            "a number such as 69-2",
            ResolutionBody.UNGA,
            "session and number, such as 70/125",
            ResolutionBody.ECOSOC,
            "year and number, such as 2016/22");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(Resolution resolution, Place place, Findings findings) {
        if (resolution.number().isEmpty() || resolution.body().isEmpty()) {
            return;
        }
        ResolutionBody body = resolution.body().get();
        String number = resolution.number().get();
        if (!fits(body, resolution.kind(), number)) {
            String due = shape(body, resolution.kind());
            findings.report(
                    place.pointer() + "/number",
                    number + " is no number of a " + resolution.kind() + " of " + body + ", which has " + due,
                    number,
                    "Write " + due + ", or name the body that numbers its texts so.");
        }
    }

    private static String shape(ResolutionBody body, ResolutionKind kind) {
        if (kind.equals(ResolutionKind.SUMMIT_DOCUMENT)) {
            return "a name such as tunis-agenda";
        }
        return kind.equals(ResolutionKind.RECOMMENDATION) && isLettered(body)
                ? "a letter and a number, such as X.1500"
                : SHAPES.getOrDefault(body, PLAIN);
    }

    /** Of documents and of bodies that are not known here, no shape is known. */
    private static boolean fits(ResolutionBody body, ResolutionKind kind, String number) {
        if (kind.equals(ResolutionKind.SUMMIT_DOCUMENT)) {
            return !body.equals(ResolutionBody.WSIS) || Numbers.isName(number);
        }
        if (!kind.isKnown() || kind.equals(ResolutionKind.DOCUMENT)) {
            return true;
        }
        if (body.equals(ResolutionBody.UNGA)) {
            return Numbers.isOfGeneralAssembly(number);
        }
        if (body.equals(ResolutionBody.ECOSOC)) {
            return Numbers.isOfCouncilOfYear(number);
        }
        if (kind.equals(ResolutionKind.RECOMMENDATION) && isLettered(body) && Numbers.isLettered(number)) {
            return true;
        }
        if (body.equals(ResolutionBody.RA) || body.equals(ResolutionBody.ITU_R)) {
            return Numbers.isRevised(number);
        }
        if (body.equals(ResolutionBody.COUNCIL)) {
            return Numbers.isDigits(number, number.startsWith("R") || number.startsWith("D") ? 1 : 0, number.length());
        }
        if (body.equals(ResolutionBody.ITU_T)) {
            return !kind.equals(ResolutionKind.RECOMMENDATION);
        }
        return !SHAPES.containsKey(body) || Numbers.isDigits(number, 0, number.length());
    }

    private static boolean isLettered(ResolutionBody body) {
        return body.equals(ResolutionBody.ITU_T)
                || body.equals(ResolutionBody.ITU_R)
                || body.equals(ResolutionBody.WTSA)
                || body.equals(ResolutionBody.RA);
    }
}
