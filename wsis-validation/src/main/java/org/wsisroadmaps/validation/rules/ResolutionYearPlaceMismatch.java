package org.wsisroadmaps.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Message;
import org.wsisroadmaps.model.Resolution;
import org.wsisroadmaps.model.ResolutionBody;
import org.wsisroadmaps.model.ResolutionRevision;
import org.wsisroadmaps.model.catalogue.ConferenceEntry;
import org.wsisroadmaps.model.catalogue.ItuVocabulary;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RoadmapContext;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/**
 * A conference has a place and a year. Only conferences that were seen in a public text may contradict a citation; of
 * those that are remembered no warning may follow.
 */
final class ResolutionYearPlaceMismatch extends ResolutionRule {
    private static final RuleInfo INFO = Standard.rule("resolution-year-place-mismatch")
            .severity(Severity.WARNING)
            .message("met", "{0}, {1} is no conference of {2}, which met in {3} in {4}")
            .message("elsewhere", "{0}, {1} is no conference of {2}, but of {3}")
            .message("none", "{0}, {1} is no conference of {2}, which did not meet in that year")
            .summary("The place and the year of a citation name no conference of the body.")
            .rationale("A revision is known by the place and the year of its conference. Where the two do not go "
                    + "together, nobody can tell which revision is meant.")
            .fix("Correct the place, the year or the body, as in PP (Busan, 2014), PP (Dubai, 2018) and "
                    + "WTDC (Dubai, 2014).")
            .source("Resolutions of the ITU Plenipotentiary Conference, WTDC and WTSA, which are cited "
                    + "with place and year.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    void check(List<Resolution> list, int index, String name, RoadmapContext at, Findings findings) {
        Resolution resolution = list.get(index);
        Optional<ResolutionBody> body = resolution.body();
        Optional<ResolutionRevision> revision = resolution.revision();
        if (body.isEmpty() || revision.isEmpty()) {
            return;
        }
        Optional<String> place = revision.get().place();
        OptionalInt year = revision.get().year();
        if (place.isPresent() && year.isPresent()) {
            ItuVocabulary vocabulary = at.catalogues().vocabulary();
            Optional<ConferenceEntry> met = vocabulary.conference(body.get(), year.getAsInt());
            if (met.isPresent() && !Places.differ(met.get().place(), place.get())) {
                return;
            }
            Message contradiction = contradiction(new Cited(body.get(), place.get(), year.getAsInt()), met, vocabulary);
            if (contradiction != null) {
                findings.report(pointer(at, name, index), contradiction, resolution);
            }
        }
    }

    /** Says what was seen that contradicts a citation, and gives null where nothing does. */
    private static @Nullable Message contradiction(
            Cited cited, Optional<ConferenceEntry> met, ItuVocabulary vocabulary) {
        if (met.isPresent() && met.get().confidence().isSeen()) {
            return cited.variant("met", met.get().place(), cited.year);
        }
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        int known = Integer.MIN_VALUE;
        ConferenceEntry there = null;
        for (ConferenceEntry conference : vocabulary.conferences()) {
            boolean seen = conference.confidence().isSeen();
            boolean same = conference.body().equals(cited.body);
            if (same) {
                known = Math.max(known, conference.year());
            }
            if (seen && same) {
                first = Math.min(first, conference.year());
                last = Math.max(last, conference.year());
                there = conference.isAt(cited.place) ? conference : there;
            } else if (seen && cited.isOf(conference)) {
                return cited.variant("elsewhere", conference.body());
            }
        }
        if (met.isPresent() || cited.year > known) {
            return null;
        }
        if (there != null) {
            return cited.variant("met", there.place(), there.year());
        }
        return cited.year > first && cited.year < last ? cited.variant("none") : null;
    }

    /** A body, and where and when a citation says that it met. */
    private record Cited(ResolutionBody body, String place, int year) {

        /** Tells whether this is the conference of another body. An assembly and a conference meet in a row. */
        boolean isOf(ConferenceEntry conference) {
            return conference.year() == year && !areTwins(conference.body(), body) && conference.isAt(place);
        }

        private static boolean areTwins(ResolutionBody one, ResolutionBody other) {
            return isOfRadio(one) && isOfRadio(other);
        }

        private static boolean isOfRadio(ResolutionBody body) {
            return body.equals(ResolutionBody.RA) || body.equals(ResolutionBody.WRC);
        }

        Message variant(String name, Object... seen) {
            Object[] arguments = new Object[3 + seen.length];
            arguments[0] = place;
            arguments[1] = year;
            arguments[2] = body;
            System.arraycopy(seen, 0, arguments, 3, seen.length);
            return INFO.variant(name, arguments);
        }
    }
}
