package org.wsisroadmaps.cli;

import java.util.List;
import java.util.stream.Stream;
import org.wsisroadmaps.model.catalogue.ActionPlanEntry;
import org.wsisroadmaps.model.catalogue.Catalogues;
import org.wsisroadmaps.model.catalogue.InitiativeEntry;
import org.wsisroadmaps.model.catalogue.ProgrammeEntry;
import org.wsisroadmaps.model.catalogue.StrategicCodeEntry;
import org.wsisroadmaps.model.catalogue.StrategicPlanEntry;

/** Shows the plans of ITU and what they hold. */
final class PlanListings {
    private PlanListings() {}

    static Listing plans(Catalogues catalogues) {
        return Listing.of(
                List.of("code", "type", "adoptedAs/adoptedAt", "codeCount", "confidence"),
                List.of(ItuListings.INCOMPLETE, "The same code means another thing in another plan."),
                Stream.concat(
                                catalogues.vocabulary().strategicPlans().stream()
                                        .map(PlanListings::strategicPlan),
                                catalogues.vocabulary().actionPlans().stream().map(PlanListings::actionPlan))
                        .toList());
    }

    static Listing initiatives(Catalogues catalogues) {
        return Listing.of(
                List.of("code", "plan", "title", "confidence"),
                List.of(ItuListings.INCOMPLETE, "Every plan starts to count anew: a code needs its plan."),
                catalogues.vocabulary().initiatives().stream()
                        .map(PlanListings::initiative)
                        .toList());
    }

    private static Entry strategicPlan(StrategicPlanEntry entry) {
        return new Entry(
                entry.plan(),
                List.of("strategic plan " + entry.plan()),
                new Facts()
                        .text("code", entry.plan())
                        .text("type", "strategic plan")
                        .text("adoptedAs", entry.adoptedAs())
                        .number("start", entry.start())
                        .number("end", entry.end())
                        .number("codeCount", entry.codes().size())
                        .parts(
                                "codes",
                                entry.codes().stream().map(PlanListings::code).toList())
                        .provenance(entry.confidence(), entry.source()));
    }

    private static Facts code(StrategicCodeEntry entry) {
        return new Facts()
                .text("level", entry.level())
                .text("code", entry.code())
                .text("title", entry.title())
                .provenance(entry.confidence(), entry.source());
    }

    private static Entry actionPlan(ActionPlanEntry entry) {
        return new Entry(
                entry.period(),
                List.of(
                        entry.place(),
                        entry.place() + " Action Plan",
                        "WTDC-" + Integer.toString(entry.year()).substring(2),
                        "WTDC " + entry.year()),
                new Facts()
                        .text("code", entry.period())
                        .text("type", "action plan")
                        .text("adoptedAt", "WTDC (" + entry.place() + ", " + entry.year() + ")")
                        .number("start", entry.start())
                        .number("end", entry.end())
                        .number("codeCount", entry.entries().size())
                        .parts(
                                "codes",
                                entry.entries().stream()
                                        .map(PlanListings::programme)
                                        .toList())
                        .provenance(entry.confidence(), entry.source()));
    }

    private static Facts programme(ProgrammeEntry entry) {
        return new Facts()
                .text("kind", entry.kind())
                .text("code", entry.code())
                .text("title", entry.title())
                .texts("actionLines", entry.actionLines())
                .provenance(entry.confidence(), entry.source());
    }

    private static Entry initiative(InitiativeEntry entry) {
        return new Entry(
                entry.code(),
                List.of(entry.code() + " " + entry.plan(), entry.plan()),
                new Facts()
                        .text("code", entry.code())
                        .text("plan", entry.plan())
                        .text("kind", entry.kind())
                        .text("title", entry.title())
                        .provenance(entry.confidence(), entry.source()));
    }
}
