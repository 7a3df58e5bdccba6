package org.wsisroadmaps.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.io.RoadmapWriter;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.LocalizedText;
import org.wsisroadmaps.model.Publication;

/** What a report knows beside its findings, so that it can be shown without the publication. */
class PlacesTest {
    private static final String LONG = "a\uD83C\uDF0D".repeat(41);

    @Test
    void names_the_roadmaps_and_activities_that_findings_are_about() {
        ValidationReport report = everyActivity()
                .validate(Sample.publication(
                        Sample.roadmap("c2", ActionLine.C2, Sample.activity("C2-001"), Sample.activity("C2-002"))
                                .toBuilder()
                                .title(LocalizedText.of("Infrastructure"))
                                .build(),
                        Sample.roadmap("c5", ActionLine.C5),
                        Sample.roadmap("c6", ActionLine.C6, Sample.activity("C6-001"))));

        assertThat(report.places())
                .containsExactly(
                        entry("/roadmaps/0", Place.of("c2", "Infrastructure")),
                        entry("/roadmaps/0/activities/0", Place.of("C2-001", "Broadband strategies")),
                        entry("/roadmaps/0/activities/1", Place.of("C2-002", "Broadband strategies")),
                        entry("/roadmaps/2", Place.of("c6", "C6")),
                        entry("/roadmaps/2/activities/0", Place.of("C6-001", "Broadband strategies")));
        assertThat(report.places().get("/roadmaps/2")).hasToString("c6 C6");
    }

    @Test
    void names_them_in_each_publication_of_a_source() {
        String line = RoadmapWriter.create().toText(Sample.clean(), DocumentFormat.NDJSON);
        ValidationReport report = everyActivity()
                .validate((line + line).getBytes(StandardCharsets.UTF_8), "two.ndjson", DocumentFormat.NDJSON);

        assertThat(report.places())
                .containsOnlyKeys(
                        "/0/roadmaps/0", "/0/roadmaps/0/activities/0", "/1/roadmaps/0", "/1/roadmaps/0/activities/0");
    }

    @Test
    void cuts_a_long_title_between_characters() {
        Publication publication =
                Sample.publication(Sample.roadmap("c2", ActionLine.C2, Sample.activity("C2-001")).toBuilder()
                        .title(LocalizedText.of(LONG))
                        .build());

        assertThat(everyActivity()
                        .validate(publication)
                        .places()
                        .get("/roadmaps/0")
                        .title())
                .isEqualTo(LONG.substring(0, 118) + "…");
    }

    @Test
    void leaves_a_title_of_eighty_characters_as_it_is() {
        Publication publication =
                Sample.publication(Sample.roadmap("c2", ActionLine.C2, Sample.activity("C2-001")).toBuilder()
                        .title(LocalizedText.of(LONG.substring(0, 120)))
                        .build());

        assertThat(everyActivity()
                        .validate(publication)
                        .places()
                        .get("/roadmaps/0")
                        .title())
                .isEqualTo(LONG.substring(0, 120));
    }

    @Test
    void counts_beyond_nine() {
        Activity[] activities =
                IntStream.range(0, 13).mapToObj(i -> Sample.activity("C2-" + i)).toArray(Activity[]::new);
        Places places = new Places();

        places.add(
                "/roadmaps/0/activities/12", "", Sample.publication(Sample.roadmap("c2", ActionLine.C2, activities)));

        assertThat(places.map().get("/roadmaps/0/activities/12")).isEqualTo(Place.of("C2-12", "Broadband strategies"));
    }

    @Test
    void takes_pointers_that_lead_nowhere() {
        Places places = new Places();
        for (String pointer : new String[] {
            "",
            "/title",
            "/roadmaps",
            "/roadmaps/",
            "/roadmaps/7",
            "/roadmaps/x",
            "/roadmaps/-1",
            "/roadmaps/.",
            "/roadmaps/0.",
            "/roadmaps/4294967296",
            "/roadmaps/12345678901",
            "/roadmaps//activities/0"
        }) {
            places.add(pointer, "", Sample.clean());
        }
        assertThat(places.map()).isEmpty();

        places.add("/roadmaps/0/activities/1", "", Sample.clean());
        places.add("/roadmaps/0/activities/", "", Sample.clean());
        places.add("/roadmaps/0/activities/0/id", "", Sample.clean());

        assertThat(places.map()).containsOnlyKeys("/roadmaps/0", "/roadmaps/0/activities/0");
    }

    @Test
    void names_no_place_of_a_finding_that_is_not_listed() {
        ValidationReport report = RoadmapValidator.builder()
                .asOf(Sample.AS_OF)
                .registry(RuleRegistry.of(Sample.everyActivity("any", Severity.INFO)))
                .findingLimit(0)
                .build()
                .validate(Sample.clean());

        assertThat(report.infoCount()).isEqualTo(1);
        assertThat(report.places()).isEmpty();
    }

    @Test
    void tells_the_rules_that_were_applied_with_their_severity() {
        ValidationReport report = Sample.validator().validate(Sample.clean());

        assertThat(report.rules())
                .extracting(AppliedRule::toString, AppliedRule::severity)
                .containsExactlyElementsOf(RuleRegistry.standard().rules().stream()
                        .filter(rule -> !(rule instanceof UpdateRule))
                        .map(Rule::info)
                        .filter(info -> info.severity(Profile.ITU_2017).isPresent())
                        .map(info ->
                                tuple(info.id(), info.severity(Profile.ITU_2017).orElseThrow()))
                        .toList());
    }

    @Test
    void applies_no_rule_to_what_could_not_be_read() {
        ValidationReport report = Sample.validator()
                .validate("title:".getBytes(StandardCharsets.UTF_8), "title.yaml", DocumentFormat.YAML);

        assertThat(report.rules()).isEmpty();
        assertThat(report.places()).isEmpty();
    }

    @Test
    void stays_small_when_it_travels() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(Sample.validator().validate(Sample.clean()));
        }

        assertThat(bytes.size()).isLessThan(8_000);
    }

    private static RoadmapValidator everyActivity() {
        return Sample.validator(Sample.everyActivity("every-activity", Severity.INFO));
    }
}
