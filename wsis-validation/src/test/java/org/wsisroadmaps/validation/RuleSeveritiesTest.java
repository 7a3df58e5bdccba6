package org.wsisroadmaps.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ids and severities are a contract. The table is copied by hand, so that a slip in a rule is seen. */
class RuleSeveritiesTest {
    @Test
    void rules_have_the_severities_of_the_table() throws IOException {
        Map<String, List<String>> table = table("rule-severities.csv");
        table.putAll(table("update-rule-severities.csv"));

        assertThat(RuleRegistry.standard().rules()).allSatisfy(rule -> {
            RuleInfo info = rule.info();
            assertThat(table).containsKey(info.id());
            for (Profile profile : Profile.values()) {
                assertThat(shown(info, profile))
                        .as(info.id() + " under " + profile)
                        .isEqualTo(table.get(info.id())
                                .get(List.of(Profile.values()).indexOf(profile)));
            }
        });
    }

    @Test
    void every_rule_of_the_table_is_there_in_its_order() throws IOException {
        assertThat(RuleRegistry.standard().rules())
                .filteredOn(rule -> !(rule instanceof UpdateRule))
                .extracting(rule -> rule.info().id())
                .containsExactlyElementsOf(table("rule-severities.csv").keySet())
                .hasSize(62);
        assertThat(RuleRegistry.standard().rules())
                .filteredOn(UpdateRule.class::isInstance)
                .extracting(rule -> rule.info().id())
                .containsExactlyElementsOf(table("update-rule-severities.csv").keySet())
                .hasSize(5);
    }

    private static String shown(RuleInfo info, Profile profile) {
        Optional<Severity> severity = info.severity(profile);
        if (severity.isEmpty()) {
            return "-";
        }
        String inDrafts = letter(info.severityInDrafts(profile).orElseThrow());
        String otherwise = letter(severity.get());
        return otherwise.equals(inDrafts) ? otherwise : otherwise + " / " + inDrafts + " draft";
    }

    private static String letter(Severity severity) {
        return severity.name().substring(0, 1);
    }

    private static Map<String, List<String>> table(String file) throws IOException {
        Map<String, List<String>> table = new LinkedHashMap<>();
        Files.readAllLines(Golden.resources().resolve(file), StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> List.of(line.split(",", -1)))
                .forEach(fields -> table.put(fields.get(0), fields.subList(1, 4)));
        return table;
    }
}
