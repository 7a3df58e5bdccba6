package org.wsisroadmaps.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule is quiet about a good document and says exactly what is expected of a bad one. */
class RuleDocumentsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    private static final List<Profile> PROFILES = List.of(Profile.ITU_2017, Profile.WSIS_20, Profile.ITU_2010);

    @TestFactory
    Stream<DynamicTest> accepts_the_good_document_of_each_rule() {
        return rules().map(rule -> DynamicTest.dynamicTest(rule.info().id(), () -> {
            Path good = folder(rule).resolve("good.yaml");
            assertThat(Sample.withPrevious(validator(rule), good).validate(good).errorCount())
                    .as("readable")
                    .isNotNegative();
            assertThat(findings(rule, good)).isEmpty();
        }));
    }

    @TestFactory
    Stream<DynamicTest> says_what_is_expected_of_the_bad_document_of_each_rule() {
        return rules().map(rule -> DynamicTest.dynamicTest(rule.info().id(), () -> {
            String actual = findings(rule, folder(rule).resolve("bad.yaml"));
            assertThat(actual).isNotEmpty();
            Golden.check(folder(rule).resolve("bad.expected"), actual);
        }));
    }

    @TestFactory
    Stream<DynamicTest> has_documents_for_no_rule_that_does_not_exist() throws IOException {
        try (Stream<Path> folders = Files.list(Golden.resources().resolve("rules"))) {
            return folders.toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(
                            folder.getFileName().toString(),
                            () -> assertThat(RuleRegistry.standard()
                                            .rule(folder.getFileName().toString()))
                                    .isPresent()));
        }
    }

    private static Stream<Rule> rules() {
        return RuleRegistry.standard().rules().stream();
    }

    private static Path folder(Rule rule) {
        return Golden.resources().resolve("rules").resolve(rule.info().id());
    }

    private static RoadmapValidator validator(Rule rule) {
        Profile profile = PROFILES.stream()
                .filter(candidate -> rule.info().severity(candidate).isPresent())
                .findFirst()
                .orElseThrow();
        return RoadmapValidator.builder().asOf(AS_OF).profile(profile).build();
    }

    /** Only the findings of one rule, since a small document has other faults as well. The reader has to take it. */
    private static String findings(Rule rule, Path document) throws IOException {
        ValidationReport report = Sample.withPrevious(validator(rule), document).validate(document);
        List<String> ids = RuleRegistry.standard().rules().stream()
                .map(known -> known.info().id())
                .toList();
        assertThat(report.findings())
                .as("the reader takes " + Files.readString(document, StandardCharsets.UTF_8))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::rule)
                .allMatch(ids::contains);
        assertThat(report.rulesNotRun()).isEmpty();
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(rule.info().id()))
                .map(RuleDocumentsTest::shown)
                .collect(Collectors.joining());
    }

    private static String shown(Finding finding) {
        return finding.severity() + " " + finding.pointer() + " "
                + finding.position().orElseThrow() + "\n  " + finding.message() + "\n"
                + finding.value().map(value -> "  value: " + value + "\n").orElse("") + "  fix: "
                + finding.fix().orElseThrow() + "\n";
    }
}
