package org.wsisroadmaps.validation.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsisroadmaps.model.Message;
import org.wsisroadmaps.model.Resolution;
import org.wsisroadmaps.model.ResolutionBody;
import org.wsisroadmaps.model.ResolutionKind;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RoadmapContext;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** Every body numbers its texts in its own way. */
final class MalformedResolutionNumber extends ResolutionRule {
    private static final RuleInfo INFO = Standard.rule("malformed-resolution-number")
            .severity(Severity.ERROR)
            .message("{0} is no number of a {1} of {2}, which has {3}")
            .message("write", "Write {0}, or name the body that numbers its texts so.")
            .message("plain", "a number such as 140")
            .message("council", "a number such as 1332")
            .message("revised", "a number such as 69-2")
            .message("assembly", "session and number, such as 70/125")
            .message("economic", "year and number, such as 2016/22")
            .message("lettered", "a letter and a number, such as X.1500")
            .message("named", "a name such as tunis-agenda")
            .message("resolution", "resolution")
            .message("decision", "decision")
            .message("recommendation", "recommendation")
            .message("opinion", "opinion")
            .message("summit-document", "summit-document")
            .summary("The number of a resolution does not have the shape that its body uses.")
            .rationale("A number of another shape belongs to another body, or has a slip in it. Nobody finds the "
                    + "text by it.")
            .fix("Write the number as the body does, or name the body that numbers its texts so.")
            .source("Citations in ITU and United Nations papers: PP Resolution 140, Resolution ITU-R 69-2, "
                    + "A/RES/70/125, E/RES/2016/22, Recommendation ITU-T X.1500.")
            .build();
    private static final String PLAIN = "plain";
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
            "council",
            ResolutionBody.RA,
            "revised",
            ResolutionBody.ITU_R,
            "revised",
            ResolutionBody.UNGA,
            "assembly",
            ResolutionBody.ECOSOC,
            "economic");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(List<Resolution> list, int index, String name, RoadmapContext at, Findings findings) {
        Resolution resolution = list.get(index);
        Optional<String> cited = resolution.number();
        Optional<ResolutionBody> adopting = resolution.body();
        if (cited.isEmpty() || adopting.isEmpty()) {
            return;
        }
        ResolutionBody body = adopting.get();
        String number = cited.get();
        if (!fits(body, resolution.kind(), number)) {
            Message due = INFO.variant(shape(body, resolution.kind()));
            findings.report(
                    pointer(at, name, index) + "/number",
                    INFO.message(number, INFO.variant(resolution.kind().toString()), body, due),
                    number,
                    INFO.variant("write", due));
        }
    }

    private static String shape(ResolutionBody body, ResolutionKind kind) {
        if (kind.equals(ResolutionKind.SUMMIT_DOCUMENT)) {
            return "named";
        }
        return kind.equals(ResolutionKind.RECOMMENDATION) && isLettered(body)
                ? "lettered"
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
