package org.wsisroadmaps.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscoveryTest {
    private static final String INSTALLED = InstalledRules.class.getName();

    @Test
    void finds_the_rules_that_are_installed() {
        RuleRegistry registry = RuleRegistry.standard().withDiscovered(new InstalledClasses(INSTALLED));

        assertThat(registry.rules())
                .hasSize(RuleRegistry.standard().rules().size() + 2)
                .extracting(rule -> rule.info().id())
                .endsWith("installed-rule", "another-installed-rule");
    }

    @Test
    void runs_them_beside_the_others_under_every_profile() {
        RuleRegistry registry = RuleRegistry.standard().withDiscovered(new InstalledClasses(INSTALLED));

        ValidationReport report = RoadmapValidator.builder()
                .asOf(Sample.AS_OF)
                .registry(registry)
                .build()
                .validate(Sample.clean());

        assertThat(report.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "/roadmaps/0: warning: c2 is a roadmap [another-installed-rule]",
                        "/roadmaps/0: warning: c2 is a roadmap [installed-rule]");
    }

    @Test
    void finds_nothing_where_nothing_is_installed() {
        assertThat(RuleRegistry.standard()
                        .withDiscovered(ClassLoader.getPlatformClassLoader())
                        .rules())
                .isEqualTo(RuleRegistry.standard().rules());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$Throwing | the rules of {} cannot be used: NoClassDefFoundError: org/example/Missing",
                "$Empty    | the rules of {} cannot be used: NullPointerException: it has no list of rules",
                "$Hollow   | the rules of {} cannot be used: NullPointerException: one of its rules is null",
                "$Nameless | the rules of {} cannot be used: NullPointerException: {}$1 has no info",
                "$Usurping | the rules of {} cannot be used: "
                        + "IllegalArgumentException: there are two rules with the id activity-without-partner",
            })
    void uses_all_rules_of_a_provider_or_says_why_not(String provider, String message) {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        RuleRegistry.standard().withDiscovered(new InstalledClasses(INSTALLED, INSTALLED + provider)))
                .withMessage(message.replace("{}", INSTALLED + provider));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$Unmakable | Provider {} could not be instantiated, since IllegalStateException: not today",
                "$Missing   | Provider {} not found",
            })
    void says_which_provider_cannot_be_made(String provider, String message) {
        assertThatIllegalStateException()
                .isThrownBy(() -> RuleRegistry.of().withDiscovered(new InstalledClasses(INSTALLED + provider)))
                .withMessage("rules of others cannot be loaded: ServiceConfigurationError: "
                        + RuleProvider.class.getName() + ": " + message.replace("{}", INSTALLED + provider));
    }

    @Test
    void a_registry_holds_no_rule_of_which_nothing_is_known() {
        Rule nameless = new InstalledRules.Nameless().rules().get(0);

        assertThatNullPointerException()
                .isThrownBy(() -> RuleRegistry.of(nameless))
                .withMessage(nameless.getClass().getName() + " has no info");
    }
}
