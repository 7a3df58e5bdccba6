package org.wsisroadmaps.testing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.wsisroadmaps.model.ActivityStatus;
import org.wsisroadmaps.model.AdoptionAction;
import org.wsisroadmaps.model.ExpectedResult;
import org.wsisroadmaps.model.Frequency;
import org.wsisroadmaps.model.GdcLink;
import org.wsisroadmaps.model.Id;
import org.wsisroadmaps.model.Initiative;
import org.wsisroadmaps.model.InitiativeKind;
import org.wsisroadmaps.model.Link;
import org.wsisroadmaps.model.LinkStrength;
import org.wsisroadmaps.model.Organization;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.Partner;
import org.wsisroadmaps.model.PartnerGroup;
import org.wsisroadmaps.model.PartnerRole;
import org.wsisroadmaps.model.Programme;
import org.wsisroadmaps.model.ProgrammeKind;
import org.wsisroadmaps.model.ProgressNote;
import org.wsisroadmaps.model.Resolution;
import org.wsisroadmaps.model.ResolutionBody;
import org.wsisroadmaps.model.ResolutionKind;
import org.wsisroadmaps.model.ResolutionRevision;
import org.wsisroadmaps.model.ResourceImpact;
import org.wsisroadmaps.model.ResourceKind;
import org.wsisroadmaps.model.ResultType;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.Sector;
import org.wsisroadmaps.model.StakeholderCategory;
import org.wsisroadmaps.model.StrategicGoal;
import org.wsisroadmaps.model.StrategicLevel;
import org.wsisroadmaps.model.StudyQuestion;
import org.wsisroadmaps.model.Timeframe;

/** The parts of generated activities. */
final class Parts {
    private static final List<String> SDGS =
            List.of("9", "9.c", "9.c.1", "16.10", "16.10.2", "SDG 4", "9.C", "17.99", "Goal 3", "9. c", "9.С");
    private static final List<String> TIMES = List.of(
            "2018-2021",
            "2018–2021",
            "since May 2008",
            "Ongoing",
            "annual 2018/2021",
            "until WRC-19",
            "ITU-D study period 2018-2021",
            "TBD",
            "from end 2005 until mid 2008",
            "Q4 2018",
            "2021/2018",
            "  2018 ");

    private final Chance chance;
    private final Scalars scalars;

    Parts(Chance chance, Scalars scalars) {
        this.chance = chance;
        this.scalars = scalars;
    }

    private Optional<String> text() {
        return chance.maybe(scalars::text);
    }

    Timeframe timeframe() {
        Optional<PartialDate> start = chance.maybe(scalars::date);
        Optional<PartialDate> end = chance.maybe(scalars::date);
        Timeframe timeframe = switch (chance.number(0, 8)) {
            case 0 -> Timeframe.Ongoing.of(start);
            case 1 -> Timeframe.Recurring.of(scalars.code(Frequency.known(), Frequency::of), start, end);
            case 2 -> Timeframe.Event.of(scalars.text(), start, end);
            case 3 -> Timeframe.Cycle.of(scalars.text(), start, end);
            case 4 -> Timeframe.Undetermined.of();
            case 5 -> Timeframe.Verbatim.of(scalars.text());
            case 6 -> Timeframe.Range.of(Optional.of(scalars.date()), end);
            case 7 -> Timeframe.Range.of(start, Optional.of(scalars.date()));
            default -> Timeframe.parse(chance.pick(TIMES));
        };
        boolean verbatim = timeframe instanceof Timeframe.Verbatim;
        return verbatim || !chance.happens() ? timeframe : timeframe.withAsWritten(scalars.text());
    }

    Resolution resolution() {
        if (chance.number(0, 3) == 0) {
            return Resolution.parse(chance.pick(List.of(
                    "PP-14 Resolution 140 (Rev. Busan, 2014)",
                    "Resolution А/70/1",
                    "WTSA Res 44 (rev)",
                    "Plenipotentiary Resolutions 71, 151 and 200",
                    "Tunis Agenda par. 90 c, 108-110, 120")));
        }
        return Resolution.builder()
                .body(chance.maybe(() -> scalars.code(ResolutionBody.known(), ResolutionBody::of)))
                .kind(scalars.code(ResolutionKind.known(), ResolutionKind::of))
                .number(chance.pick(
                        List.of("140", "69-2", "70/125", "2016/22", "X.1500", "010", "1.10", scalars.text())))
                .revision(chance.maybe(this::revision))
                .paragraphs(chance.some(scalars::text))
                .title(chance.maybe(scalars::localized))
                .uri(chance.maybe(scalars::address))
                .asWritten(text())
                .build();
    }

    private ResolutionRevision revision() {
        return ResolutionRevision.builder()
                .action(scalars.code(AdoptionAction.known(), AdoptionAction::of))
                .place(text())
                .year(chance.happens() ? OptionalInt.of(scalars.year()) : OptionalInt.empty())
                .build();
    }

    StrategicGoal strategicGoal() {
        return StrategicGoal.builder()
                .plan(text())
                .level(chance.maybe(() -> scalars.code(StrategicLevel.known(), StrategicLevel::of)))
                .code(chance.isEven() ? "1.10" : scalars.text())
                .title(chance.maybe(scalars::localized))
                .asWritten(text())
                .build();
    }

    Programme programme() {
        return Programme.builder()
                .plan(text())
                .kind(chance.maybe(() -> scalars.code(ProgrammeKind.known(), ProgrammeKind::of)))
                .code(text())
                .title(scalars.localized())
                .asWritten(text())
                .build();
    }

    Initiative initiative() {
        return Initiative.builder()
                .kind(chance.maybe(() -> scalars.code(InitiativeKind.known(), InitiativeKind::of)))
                .code("AFR3")
                .plan(text())
                .title(chance.maybe(scalars::localized))
                .asWritten(text())
                .build();
    }

    StudyQuestion question() {
        return StudyQuestion.builder()
                .sector(chance.maybe(() -> scalars.code(Sector.known(), Sector::of)))
                .number(chance.isEven() ? "010" : scalars.text())
                .studyGroup(text())
                .period(text())
                .title(chance.maybe(scalars::localized))
                .asWritten(text())
                .build();
    }

    SdgLink sdgLink() {
        return SdgLink.parse(chance.pick(SDGS)).toBuilder()
                .strength(chance.maybe(() -> scalars.code(LinkStrength.known(), LinkStrength::of)))
                .rationale(chance.maybe(scalars::localized))
                .source(text())
                .build();
    }

    GdcLink gdcLink() {
        return GdcLink.builder()
                .objective(chance.pick(List.of("1", "5", "03")))
                .paragraph(text())
                .rationale(chance.maybe(scalars::localized))
                .asWritten(text())
                .build();
    }

    ExpectedResult expectedResult(List<Id> indicators) {
        return ExpectedResult.builder()
                .id(chance.maybe(scalars::id))
                .text(scalars.localized())
                .type(chance.maybe(() -> scalars.code(ResultType.known(), ResultType::of)))
                .due(chance.maybe(scalars::date))
                .indicators(indicators.isEmpty() ? List.of() : chance.some(() -> chance.pick(indicators)))
                .outcomes(chance.some(scalars::outcome))
                .build();
    }

    Partner partner() {
        Partner partner = switch (chance.number(0, 2)) {
            case 0 -> Partner.of(organization());
            case 1 -> Partner.of(scalars.code(PartnerGroup.known(), PartnerGroup::of));
            default -> Partner.named(scalars.text());
        };
        if (chance.happens()) {
            partner = partner.withRole(scalars.code(PartnerRole.known(), PartnerRole::of));
        }
        if (chance.happens()) {
            partner = partner.withCategory(category());
        }
        return chance.happens() ? partner.withAsWritten(scalars.text()) : partner;
    }

    private StakeholderCategory category() {
        return scalars.code(StakeholderCategory.known(), StakeholderCategory::of);
    }

    Organization organization() {
        return Organization.builder()
                .name(scalars.text())
                .acronym(text())
                .category(chance.maybe(this::category))
                .country(chance.maybe(() -> chance.pick(List.of("CH", "NO", "TT"))))
                .uri(chance.maybe(scalars::address))
                .build();
    }

    ResourceImpact resources() {
        return ResourceImpact.builder()
                .kind(scalars.code(ResourceKind.known(), ResourceKind::of))
                .staff(text())
                .amount(chance.maybe(scalars::decimal))
                .currency(chance.maybe(() -> "CHF"))
                .note(chance.maybe(scalars::localized))
                .asWritten(text())
                .build();
    }

    ProgressNote progressNote() {
        return ProgressNote.builder()
                .asOf(scalars.date())
                .status(chance.maybe(() -> scalars.code(ActivityStatus.known(), ActivityStatus::of)))
                .text(scalars.localized())
                .build();
    }

    Link link() {
        return Link.builder()
                .uri(scalars.address())
                .title(chance.maybe(scalars::localized))
                .build();
    }
}
