package org.wsisroadmaps.validation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.wsisroadmaps.io.RoadmapReader;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Id;
import org.wsisroadmaps.model.LocalizedText;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.model.RoadmapStatus;

/** Small publications for tests. */
public final class Sample {
    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    /** A document in which no standard rule finds anything but what a test adds. */
    public static final String CLEAN = """
            format: wsis-roadmaps/1.0
            title: Illustrative roadmap
            roadmaps:
              - id: c2
                actionLine: C2
                revision: {label: "1.0", date: "2026-06-15"}
                facilitators:
                  - {organization: ITU, role: sole-facilitator}
                activities:
                  - id: C2-001
                    title: Broadband strategies
                    strategicGoals: [Goal 1 (2024-2027)]
                    resolutions: ["PP Resolution 139 (Rev. Bucharest, 2022)"]
                    sdgs:
                      - {goal: "9", target: 9.c, rationale: Networks reach villages.}
                      - {goal: "9", target: "9.1", rationale: Networks are infrastructure.}
                      - {goal: "9", target: 9.a, rationale: Funds for networks follow a strategy.}
                      - {goal: "1", target: "1.4", rationale: Access is a basic service.}
                      - {goal: "8", target: "8.2", rationale: Networks raise productivity.}
                      - {goal: "11", target: "11.5", rationale: Warnings arrive in time.}
                      - {goal: "11", target: 11.b, rationale: Strategies plan for disasters.}
                    timeframe: 2024-2027
                    expectedResults: [Strategies in use.]
                    partners: [World Bank]
            """;

    private Sample() {}

    public static RoadmapValidator validator() {
        return RoadmapValidator.create(AS_OF);
    }

    public static RoadmapValidator validator(Rule... rules) {
        return RoadmapValidator.builder()
                .asOf(AS_OF)
                .registry(RuleRegistry.of(rules))
                .build();
    }

    /** Returns a validator that knows the edition before, where the folder of a document has one. */
    static RoadmapValidator withPrevious(RoadmapValidator validator, Path document) {
        Path previous = document.resolveSibling("previous.yaml");
        return Files.exists(previous)
                ? validator.withPrevious(RoadmapReader.create().read(previous).publication())
                : validator;
    }

    public static Publication clean() {
        return RoadmapReader.create().read(CLEAN).publication();
    }

    public static Activity activity(String id) {
        return Activity.builder()
                .id(Id.of(id))
                .title(LocalizedText.of("Broadband strategies"))
                .build();
    }

    public static Roadmap roadmap(String id, ActionLine line, Activity... activities) {
        Roadmap.Builder builder = Roadmap.builder().id(Id.of(id)).actionLine(line);
        for (Activity activity : activities) {
            builder.addActivity(activity);
        }
        return builder.build();
    }

    public static Roadmap draft(Roadmap roadmap) {
        return roadmap.toBuilder().status(RoadmapStatus.DRAFT).build();
    }

    public static Publication publication(Roadmap... roadmaps) {
        Publication.Builder builder = Publication.builder().title(LocalizedText.of("Illustrative roadmap"));
        for (Roadmap roadmap : roadmaps) {
            builder.addRoadmap(roadmap);
        }
        return builder.build();
    }

    /** A rule that reports every activity. */
    public static ActivityRule everyActivity(String id, Severity severity) {
        RuleInfo info = info(id, severity);
        return new ActivityRule() {
            @Override
            public RuleInfo info() {
                return info;
            }

            @Override
            public void check(Activity activity, ActivityContext at, Findings findings) {
                findings.report(at.pointer(), activity.id() + " is an activity");
            }
        };
    }

    public static RuleInfo info(String id, Severity severity) {
        return RuleInfo.builder(id)
                .severity(severity)
                .summary("Something is wrong.")
                .rationale("It matters.")
                .fix("Mend it.")
                .source("This test.")
                .build();
    }
}
