package org.wsisroadmaps.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleRegistryTest {
    private final ActivityRule own = Sample.everyActivity("own-rule", Severity.WARNING);

    @Test
    void holds_rules_of_others_beside_the_standard_ones() {
        RuleRegistry registry = RuleRegistry.standard().with(own);

        assertThat(registry.rules())
                .hasSize(RuleRegistry.standard().rules().size() + 1)
                .endsWith(own);
        assertThat(registry.rule("own-rule")).contains(own);
        assertThat(registry.rule("activity-without-partner")).isPresent();
        assertThat(registry.rule("no-rule")).isEmpty();
        assertThat(RuleRegistry.standard().rule("own-rule")).isEmpty();
    }

    @Test
    void runs_rules_of_others_beside_the_standard_ones() {
        RoadmapValidator validator = RoadmapValidator.builder()
                .asOf(Sample.AS_OF)
                .registry(RuleRegistry.standard().with(own))
                .build();

        assertThat(validator.validate(Sample.clean()).findings())
                .extracting(Finding::toString)
                .containsExactly("/roadmaps/0/activities/0: warning: C2-001 is an activity [own-rule]");
    }

    @Test
    void refuses_two_rules_of_one_id() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleRegistry.of(own, own))
                .withMessage("there are two rules with the id own-rule");
    }

    @ParameterizedTest
    @ValueSource(strings = {"suppression-unused", "baseline-outdated", "syntax", "unclassified-text"})
    void refuses_an_id_under_which_something_else_is_told(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleRegistry.of(Sample.everyActivity(id, Severity.WARNING)))
                .withMessage("no rule has the id " + id + ", by which something else is told in reports");
    }

    @Test
    void tells_the_profiles_by_their_codes() {
        assertThat(Profile.of("wsis-20")).isEqualTo(Profile.WSIS_20);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.of("ITU-2017"))
                .withMessage("'ITU-2017' is no profile: use itu-2010, itu-2017, wsis-20");
    }
}
