package org.example.rules;

import static org.wsisroadmaps.validation.assertj.RoadmapAssertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.io.RoadmapReader;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.validation.RoadmapValidator;
import org.wsisroadmaps.validation.Rule;
import org.wsisroadmaps.validation.RuleRegistry;
import org.wsisroadmaps.validation.Severity;

class HouseRulesTest {
    private static final Path DOCUMENTS = Path.of(System.getProperty("documents", "."));

    private final RoadmapValidator validator = RoadmapValidator.builder()
            .asOf(LocalDate.of(2026, 11, 23))
            .registry(RuleRegistry.of(new HouseRules().rules().toArray(Rule[]::new)))
            .build();

    @Test
    void finds_what_the_house_wants_to_know() {
        assertThat(read("edition-2026.yaml"))
                .validated(validator.withPrevious(read("edition-2025.yaml")))
                .hasFinding("house-activity-without-lead-unit")
                .at("/roadmaps/0/activities/1")
                .withSeverity(Severity.WARNING)
                .and()
                .hasFinding("house-roadmap-without-contact")
                .at("/roadmaps/0")
                .and()
                .hasFinding("house-publication-without-document-number")
                .and()
                .hasFinding("house-lead-unit-changed")
                .at("/roadmaps/0/activities/0/leadUnit")
                .only();
    }

    @Test
    void finds_nothing_in_the_edition_before() {
        assertThat(read("edition-2025.yaml")).validated(validator).hasNoFindings();
    }

    private static Publication read(String name) {
        return RoadmapReader.create().read(DOCUMENTS.resolve(name)).publication();
    }
}
