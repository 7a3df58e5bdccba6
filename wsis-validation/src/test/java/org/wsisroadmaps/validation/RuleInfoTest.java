package org.wsisroadmaps.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.model.Message;

class RuleInfoTest {
    @Test
    void is_not_run_under_a_profile_that_is_not_named() {
        RuleInfo info = complete("some-fault")
                .severity(Profile.ITU_2010, Severity.ERROR)
                .severity(Profile.ITU_2017, Severity.INFO)
                .atMostInDrafts(Severity.WARNING)
                .build();

        assertThat(info.severity(Profile.ITU_2010)).contains(Severity.ERROR);
        assertThat(info.severityInDrafts(Profile.ITU_2010)).contains(Severity.WARNING);
        assertThat(info.severityInDrafts(Profile.ITU_2017)).contains(Severity.INFO);
        assertThat(info.severity(Profile.WSIS_20)).isEmpty();
        assertThat(info.severityInDrafts(Profile.WSIS_20)).isEmpty();
        assertThat(info.help()).isEmpty();
        assertThat(info).hasToString("some-fault");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a1", "no-way", "x-2-y", "a-to-z", "0-9"})
    void accepts_an_id_in_kebab_case(String id) {
        assertThat(complete(id).severity(Severity.INFO).build().id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "A", "a_b", "a b", "\u00e9"})
    void refuses_any_other_id(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleInfo.builder(id))
                .withMessageContaining("activity-without-partner");
    }

    @Test
    void has_parameters_from_the_least_to_the_greatest_value() {
        RuleInfo info = complete("a")
                .severity(Severity.INFO)
                .help("docs/rules.md#a")
                .parameter("months", 24, 1, 600, "how many months")
                .parameter("years", 2, 2, 2, "how many years")
                .build();
        RuleParameter months = info.parameter("months").orElseThrow();

        assertThat(info.help()).contains("docs/rules.md#a");
        assertThat(months.fault(1)).isEmpty();
        assertThat(months.fault(600)).isEmpty();
        assertThat(months.fault(0).map(Message::toString)).contains("months is 1 to 600, not 0");
        assertThat(months.fault(601).map(Message::toString)).contains("months is 1 to 600, not 601");
        assertThat(info.parameter("days")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete("a").parameter("months", 0, 1, 600, "how many months"))
                .withMessage("months is 1 to 600, not 0");
        for (String blank : List.of("", " ")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> complete("a").parameter(blank, 1, 1, 600, "how many months"));
            assertThatIllegalArgumentException().isThrownBy(() -> complete("a").parameter("months", 1, 1, 600, blank));
        }
    }

    @Test
    void needs_a_severity_and_all_texts() {
        assertThatIllegalStateException()
                .isThrownBy(() -> complete("a").build())
                .withMessage("the rule a has no severity");
        for (RuleInfo.Builder builder : new RuleInfo.Builder[] {
            complete("a").summary(" "),
            complete("a").rationale(""),
            complete("a").fix(""),
            complete("a").source("")
        }) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> builder.severity(Severity.ERROR).build())
                    .withMessage("the rule a needs a summary, a rationale, a fix and a source");
        }
    }

    @Test
    void makes_messages_whose_keys_begin_with_its_id() {
        RuleInfo info = complete("some-fault")
                .severity(Severity.ERROR)
                .message("{0} is wrong")
                .message("worse", "{0} is worse than {1}")
                .build();

        assertThat(info.message("a")).isEqualTo(Message.of("some-fault", "{0} is wrong", "a"));
        assertThat(info.variant("worse", "a", "b"))
                .isEqualTo(Message.of("some-fault.worse", "{0} is worse than {1}", "a", "b"));
        assertThat(info.messages())
                .containsExactly(
                        Message.of("some-fault", "{0} is wrong"),
                        Message.of("some-fault.worse", "{0} is worse than {1}"));
        assertThat(info.summary()).isEqualTo(Message.of("some-fault.summary", "Something is wrong."));
        assertThat(info.rationale()).isEqualTo(Message.of("some-fault.rationale", "It matters."));
        assertThat(info.fix()).isEqualTo(Message.of("some-fault.fix", "Mend it."));
    }

    @Test
    void has_no_messages_that_it_was_not_given() {
        RuleInfo info = complete("some-fault").severity(Severity.ERROR).build();

        assertThatIllegalArgumentException()
                .isThrownBy(info::message)
                .withMessage("the rule some-fault has no message some-fault");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> info.variant("worse"))
                .withMessage("the rule some-fault has no message some-fault.worse");
    }

    @Test
    void is_a_value() {
        EqualsVerifier.forClass(RuleInfo.class)
                .withPrefabValues(Message.class, Message.verbatim("red"), Message.verbatim("blue"))
                .suppress(Warning.STRICT_HASHCODE, Warning.NULL_FIELDS)
                .verify();
    }

    private static RuleInfo.Builder complete(String id) {
        return RuleInfo.builder(id)
                .summary("Something is wrong.")
                .rationale("It matters.")
                .fix("Mend it.")
                .source("This test.");
    }
}
