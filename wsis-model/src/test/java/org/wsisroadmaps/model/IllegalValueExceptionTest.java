package org.wsisroadmaps.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class IllegalValueExceptionTest {
    @Test
    void says_what_is_wrong_in_a_form_that_can_be_translated() {
        IllegalValueException refused =
                catchThrowableOfType(IllegalValueException.class, () -> PartialDate.of("2018-Q5"));

        assertThat(refused).hasMessage("'2018-Q5' is no date: use one such as 2018, 2018-Q4, 2018-10 or 2018-10-21");
        assertThat(refused.problem().key()).isEqualTo("illegal-value.date");
        assertThat(refused.problem().arguments().get(0)).isEqualTo("2018-Q5");
        assertThat(refused.problem()).hasToString(refused.getMessage());
    }

    @Test
    void tells_why_an_address_is_none_in_a_part_of_its_own() {
        IllegalValueException refused =
                catchThrowableOfType(IllegalValueException.class, () -> WebAddress.of("ftp://example.org"));

        assertThat(refused)
                .hasMessage("'ftp://example.org' is no address: its scheme is none of http, https and mailto;"
                        + " use one such as https://www.itu.int/itu-wsis");
        assertThat(refused.problem().arguments().get(1)).isEqualTo(Illegal.WEB_ADDRESS_SCHEME.message());
    }

    @Test
    void has_a_key_of_its_own_for_every_reason() {
        assertThat(Arrays.stream(Illegal.values())
                        .map(reason -> reason.message().key()))
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("illegal-value\\.[a-z0-9]+(-[a-z0-9]+)*"));
    }
}
