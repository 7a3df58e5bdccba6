package org.wsisroadmaps.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.ActivityKind;
import org.wsisroadmaps.model.ActivityStatus;
import org.wsisroadmaps.model.Contact;
import org.wsisroadmaps.model.Facilitation;
import org.wsisroadmaps.model.FacilitationRole;
import org.wsisroadmaps.model.Framework;
import org.wsisroadmaps.model.Frequency;
import org.wsisroadmaps.model.Id;
import org.wsisroadmaps.model.Indicator;
import org.wsisroadmaps.model.Measurement;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Region;
import org.wsisroadmaps.model.Revision;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.model.RoadmapStatus;
import org.wsisroadmaps.model.Sector;
import org.wsisroadmaps.model.ThematicArea;
import org.wsisroadmaps.model.WsisTarget;

/**
 * Makes legal publications, the same ones for the same seed: from bare to full, with texts, codes and extensions that
 * a careless reader or writer would spoil. In a package of its own, so that the tests of other modules can use it.
 */
public final class PublicationGenerator {
    private final Chance chance;
    private final Scalars scalars;
    private final Parts parts;

    /**
     * Starts a sequence of publications.
     *
     * @param seed what decides them
     */
    public PublicationGenerator(long seed) {
        chance = new Chance(seed);
        scalars = new Scalars(chance);
        parts = new Parts(chance, scalars);
    }

    /** {@return the next publication, in which some optional members are set} */
    public Publication next() {
        chance.setDensity(chance.number(0, 10) / 10.0);
        return publication();
    }

    /** {@return the next publication, in which all optional members are set} */
    public Publication nextFull() {
        chance.setDensity(1);
        return publication();
    }

    private Publication publication() {
        return Publication.builder()
                .id(chance.maybe(scalars::id))
                .title(scalars.localized())
                .publisher(chance.maybe(parts::organization))
                .edition(chance.maybe(scalars::text))
                .date(chance.maybe(scalars::date))
                .languages(chance.happens() ? scalars.languages() : List.of())
                .documentNumber(chance.maybe(scalars::text))
                .rights(chance.maybe(scalars::text))
                .source(chance.maybe(scalars::address))
                .summary(chance.maybe(scalars::localized))
                .roadmaps(chance.several(this::roadmap))
                .extensions(scalars.extensions())
                .build();
    }

    private Roadmap roadmap() {
        List<Indicator> indicators = chance.some(this::indicator);
        List<Id> indicatorIds = new ArrayList<>();
        indicators.forEach(indicator -> indicatorIds.add(indicator.id()));
        return Roadmap.builder()
                .id(scalars.id())
                .actionLine(scalars.line())
                .title(chance.maybe(scalars::localized))
                .vision(chance.maybe(scalars::localized))
                .status(chance.maybe(() -> scalars.code(RoadmapStatus.known(), RoadmapStatus::of)))
                .revision(chance.maybe(this::revision))
                .framework(chance.maybe(() -> scalars.code(Framework.known(), Framework::of)))
                .horizon(chance.maybe(parts::timeframe))
                .facilitators(chance.some(this::facilitation))
                .mandate(chance.some(parts::resolution))
                .outcomes(chance.some(scalars::outcome))
                .thematicAreas(chance.some(this::thematicArea))
                .indicators(indicators)
                .activities(chance.some(() -> activity(indicatorIds)))
                .contacts(chance.some(this::contact))
                .notes(chance.some(scalars::localized))
                .extensions(scalars.extensions())
                .build();
    }

    private Revision revision() {
        return Revision.builder()
                .label(scalars.text())
                .sequence(chance.happens() ? OptionalInt.of(chance.number(-5, 40)) : OptionalInt.empty())
                .date(chance.maybe(scalars::date))
                .documentNumber(chance.maybe(scalars::text))
                .supersedes(chance.maybe(scalars::text))
                .summary(chance.maybe(scalars::localized))
                .approvals(chance.some(parts::resolution))
                .build();
    }

    private Facilitation facilitation() {
        return Facilitation.builder()
                .organization(parts.organization())
                .role(chance.maybe(() -> scalars.code(FacilitationRole.known(), FacilitationRole::of)))
                .period(chance.maybe(parts::timeframe))
                .build();
    }

    private ThematicArea thematicArea() {
        return ThematicArea.builder()
                .id(scalars.id())
                .title(scalars.localized())
                .outcomes(chance.some(scalars::outcome))
                .build();
    }

    private Contact contact() {
        return Contact.builder()
                .name(scalars.text())
                .organization(chance.maybe(scalars::text))
                .role(chance.maybe(scalars::text))
                .email(chance.maybe(scalars::text))
                .phone(chance.maybe(() -> chance.pick(List.of("+41 22 730 5111", "0227305111"))))
                .build();
    }

    private Indicator indicator() {
        return Indicator.builder()
                .id(scalars.id())
                .name(scalars.localized())
                .unit(chance.maybe(scalars::text))
                .baseline(chance.maybe(this::measurement))
                .target(chance.maybe(this::measurement))
                .latest(chance.maybe(this::measurement))
                .source(chance.maybe(scalars::text))
                .responsible(chance.maybe(scalars::text))
                .frequency(chance.maybe(() -> scalars.code(Frequency.known(), Frequency::of)))
                .build();
    }

    private Measurement measurement() {
        return Measurement.builder()
                .value(scalars.decimal())
                .year(scalars.year())
                .build();
    }

    private Activity activity(List<Id> indicators) {
        return Activity.builder()
                .id(scalars.id())
                .formerIds(chance.some(scalars::id))
                .title(scalars.localized())
                .description(chance.maybe(scalars::localized))
                .kind(chance.maybe(() -> scalars.code(ActivityKind.known(), ActivityKind::of)))
                .status(chance.maybe(() -> scalars.code(ActivityStatus.known(), ActivityStatus::of)))
                .otherActionLines(chance.some(scalars::line))
                .outcomes(chance.some(scalars::outcome))
                .wsisTargets(chance.some(() -> chance.pick(List.of(WsisTarget.values()))))
                .sectors(chance.some(() -> scalars.code(Sector.known(), Sector::of)))
                .leadUnit(chance.maybe(scalars::text))
                .supportingUnits(chance.some(scalars::text))
                .strategicGoals(chance.some(parts::strategicGoal))
                .resolutions(chance.some(parts::resolution))
                .programmes(chance.some(parts::programme))
                .initiatives(chance.some(parts::initiative))
                .questions(chance.some(parts::question))
                .sdgs(chance.some(parts::sdgLink))
                .gdcObjectives(chance.some(parts::gdcLink))
                .timeframe(chance.maybe(parts::timeframe))
                .expectedResults(chance.some(() -> parts.expectedResult(indicators)))
                .partners(chance.some(parts::partner))
                .resources(chance.maybe(parts::resources))
                .regions(chance.some(() -> scalars.code(Region.known(), Region::of)))
                .progress(chance.some(parts::progressNote))
                .links(chance.some(parts::link))
                .remarks(chance.some(scalars::localized))
                .extensions(scalars.extensions())
                .build();
    }
}
