package org.wsisroadmaps.validation.rules;

import java.util.Optional;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Revision;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.model.RoadmapStatus;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;
import org.wsisroadmaps.validation.UpdateContext;
import org.wsisroadmaps.validation.UpdateRule;

/** A roadmap that has changed has a later revision. */
final class RevisionNotLater implements UpdateRule {
    private static final RuleInfo INFO = Standard.rule("revision-not-later")
            .severity(Severity.ERROR)
            .message("{0} has changed, but its revision is still {1}")
            .message("date", "the revision of {0} is dated {1}, before the one of the edition before, {2}")
            .message("sequence", "the revision of {0} has the sequence {1}, below the one of the edition before, {2}")
            .summary("A roadmap differs from the edition before, but its revision is not a later one.")
            .rationale("Citations and archives tell editions apart by the revision. Two texts under one, or a newer "
                    + "text under an older one, cannot be told apart.")
            .fix("Give the revision a new label, and a later date.")
            .source("ITU documents number their revisions, such as TDAG10-15/29Rev1-E.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Publication previous, Publication current, UpdateContext at, Findings findings) {
        for (int i = 0; i < current.roadmaps().size(); i++) {
            Roadmap roadmap = current.roadmaps().get(i);
            Optional<Roadmap> earlier = at.before(roadmap);
            if (earlier.isPresent()
                    && roadmap.revision().isPresent()
                    && earlier.get().revision().isPresent()
                    && hasChanged(earlier.get(), roadmap)) {
                check(
                        roadmap,
                        roadmap.revision().get(),
                        earlier.get().revision().get(),
                        at.pointer("roadmaps", i, "revision"),
                        findings);
            }
        }
    }

    /** A status may change without a new revision: superseded is what the old one is then. */
    private static boolean hasChanged(Roadmap earlier, Roadmap roadmap) {
        return !roadmap.toBuilder().status(earlier.status()).build().equals(earlier);
    }

    private static void check(Roadmap roadmap, Revision revision, Revision earlier, String pointer, Findings findings) {
        if (revision.date().isPresent() && earlier.date().isPresent()) {
            PartialDate date = revision.date().get();
            PartialDate earlierDate = earlier.date().get();
            if (date.latest().isBefore(earlierDate.earliest())) {
                findings.report(pointer + "/date", INFO.variant("date", roadmap.id(), date, earlierDate), date);
                return;
            }
            if (date.earliest().isAfter(earlierDate.latest())) {
                return;
            }
        }
        if (revision.sequence().isPresent() && earlier.sequence().isPresent()) {
            int sequence = revision.sequence().getAsInt();
            int earlierSequence = earlier.sequence().getAsInt();
            if (sequence < earlierSequence) {
                findings.report(
                        pointer + "/sequence",
                        INFO.variant("sequence", roadmap.id(), sequence, earlierSequence),
                        sequence);
                return;
            }
            if (sequence > earlierSequence) {
                return;
            }
        }
        if (revision.label().equals(earlier.label()) && !isDraft(roadmap)) {
            findings.report(pointer + "/label", INFO.message(roadmap.id(), revision.label()), revision.label());
        }
    }

    /** A draft is worked at until it becomes the revision that it says it is. */
    private static boolean isDraft(Roadmap roadmap) {
        return roadmap.status().isPresent() && roadmap.status().get().equals(RoadmapStatus.DRAFT);
    }
}
