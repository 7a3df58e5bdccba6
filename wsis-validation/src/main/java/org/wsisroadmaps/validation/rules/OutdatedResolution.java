package org.wsisroadmaps.validation.rules;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.Resolution;
import org.wsisroadmaps.model.ResolutionBody;
import org.wsisroadmaps.model.ResolutionKind;
import org.wsisroadmaps.model.catalogue.ResolutionEntry;
import org.wsisroadmaps.model.catalogue.RevisionEntry;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RoadmapContext;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** A revision replaces the text before it. */
final class OutdatedResolution extends ResolutionRule {
    private static final RuleInfo INFO = Standard.rule("outdated-resolution")
            .severity(Severity.INFO)
            .message("{0} was out of date at the date of the roadmap, {1}: it became {2}")
            .message("cite", "Cite {0}, unless the earlier revision is meant.")
            .summary("A later revision of a resolution was in force at the date of the roadmap.")
            .rationale("The mandate of an activity is the text in force. An earlier revision may ask for less, or "
                    + "for something else.")
            .fix("Cite the revision in force, unless the earlier one is meant.")
            .source(
                    "Revisions of resolutions of PP, WTDC, WTSA and the ITU Council, as far as the catalogue knows them.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(List<Resolution> list, int index, String name, RoadmapContext at, Findings findings) {
        Resolution resolution = list.get(index);
        if (!resolution.kind().equals(ResolutionKind.RESOLUTION)) {
            return;
        }
        Optional<String> number = resolution.number();
        Optional<ResolutionBody> body = resolution.body();
        OptionalInt cited = year(resolution);
        if (number.isEmpty() || body.isEmpty() || cited.isEmpty()) {
            return;
        }
        Optional<PartialDate> date = at.date();
        Optional<ResolutionEntry> known = at.catalogues().vocabulary().resolution(body.get(), number.get());
        if (date.isPresent() && known.isPresent()) {
            int year = cited.getAsInt();
            List<RevisionEntry> revisions = known.get().revisions();
            for (int i = revisions.size() - 1; i >= 0 && revisions.get(i).year() > year; i--) {
                if (revisions.get(i).year() <= lastCertainYear(date.get())) {
                    String current = body.get() + " Resolution " + number.get() + " (" + revisions.get(i) + ")";
                    findings.report(
                            pointer(at, name, index),
                            INFO.message(resolution, date.get(), current),
                            resolution,
                            INFO.variant("cite", current));
                    return;
                }
            }
        }
    }

    /** Returns the last year of which every conference is over: a year, as a single date, counts by its last day. */
    private static int lastCertainYear(PartialDate date) {
        return date.latest().getMonth() == Month.DECEMBER && date.latest().getDayOfMonth() == 31
                ? date.year()
                : date.year() - 1;
    }
}
