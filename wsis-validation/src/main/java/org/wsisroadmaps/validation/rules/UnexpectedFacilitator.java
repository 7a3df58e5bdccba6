package org.wsisroadmaps.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Facilitation;
import org.wsisroadmaps.model.FacilitationRole;
import org.wsisroadmaps.model.Organization;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.Partner;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.model.Timeframe;
import org.wsisroadmaps.model.catalogue.FacilitatorEntry;
import org.wsisroadmaps.validation.Findings;
import org.wsisroadmaps.validation.RoadmapContext;
import org.wsisroadmaps.validation.RoadmapRule;
import org.wsisroadmaps.validation.RuleInfo;
import org.wsisroadmaps.validation.Severity;

/** The lines have known facilitators, but anybody may come to them. */
final class UnexpectedFacilitator implements RoadmapRule {
    private static final RuleInfo INFO = Standard.rule("unexpected-facilitator")
            .severity(Severity.INFO)
            .message("{0} is not known as a facilitator of {1}, unlike {2}")
            .summary("A roadmap names a facilitator where others are known for the line.")
            .rationale("The list of facilitators is indicative, and a body can propose itself at any time. Still, one "
                    + "that is not known may have been put to the wrong line.")
            .fix("Check the organization and the line; nothing has to be done where both are right.")
            .source("Tunis Agenda for the Information Society (2005), annex, and later papers of ITU and UNGIS on the "
                    + "facilitators.")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Roadmap roadmap, RoadmapContext at, Findings findings) {
        if (roadmap.actionLine() == ActionLine.C7) {
            return; // facilitators are those of its parts
        }
        for (int i = 0; i < roadmap.facilitators().size(); i++) {
            Facilitation facilitation = roadmap.facilitators().get(i);
            if (facilitation.role().isPresent()
                    && facilitates(facilitation.role().get())) {
                List<FacilitatorEntry> known = known(facilitation, at);
                if (!known.isEmpty() && known.stream().noneMatch(entry -> isSame(entry, facilitation))) {
                    findings.report(
                            at.pointer("facilitators", i),
                            INFO.message(facilitation.organization().name(), roadmap.actionLine(), names(known)),
                            facilitation.organization().name());
                }
            }
        }
    }

    private static boolean facilitates(FacilitationRole role) {
        return role.equals(FacilitationRole.LEAD_FACILITATOR)
                || role.equals(FacilitationRole.SOLE_FACILITATOR)
                || role.equals(FacilitationRole.CO_FACILITATOR)
                || role.equals(FacilitationRole.FACILITATOR);
    }

    /** Returns who facilitated the line at the time: that of the facilitation, or else the date of the roadmap. */
    private static List<FacilitatorEntry> known(Facilitation facilitation, RoadmapContext at) {
        Optional<Timeframe> period = facilitation.period();
        Optional<PartialDate> start = period.isPresent() ? period.get().start() : at.date();
        Optional<PartialDate> end = period.isPresent() ? period.get().end() : at.date();
        return at.catalogues().lines().line(at.roadmap().actionLine()).facilitators().stream()
                .filter(entry -> !entry.role().equals(FacilitationRole.PARTNER)
                        && !isBefore(entry.to(), start)
                        && !isBefore(end, entry.from()))
                .toList();
    }

    private static boolean isBefore(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().latest().isBefore(other.get().earliest());
    }

    private static boolean isSame(FacilitatorEntry entry, Facilitation facilitation) {
        Partner facilitator = Partner.of(facilitation.organization());
        Organization known = Organization.builder()
                .name(entry.organization())
                .acronym(entry.acronym())
                .build();
        return facilitator.isSameAs(Partner.of(known))
                || (known.acronym().isPresent()
                        && facilitator.isSameAs(Partner.named(
                                known.name() + " (" + known.acronym().get() + ")")));
    }

    private static String names(List<FacilitatorEntry> known) {
        return known.stream()
                .map(entry -> entry.acronym().orElseGet(entry::organization))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
