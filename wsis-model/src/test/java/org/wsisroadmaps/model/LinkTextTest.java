package org.wsisroadmaps.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    9               | 9       | -     | -
                    17              | 17      | -     | -
                    9.c             | 9       | 9.c   | -
                    9.c.1           | 9       | 9.c   | 9.c.1
                    16.10           | 16      | 16.10 | -
                    16.10.2         | 16      | 16.10 | 16.10.2
                    SDG 9           | 9       | -     | -
                    SDG9            | 9       | -     | -
                    sdg  9          | 9       | -     | -
                    Goal 9          | 9       | -     | -
                    9.C             | 9       | 9.c   | -
                    SDG 9.c         | 9       | 9.c   | -
                    9. c            | 9       | 9.c   | -
                    9.\u00A0c       | 9       | 9.c   | -
                    9.С             | 9       | 9.c   | -
                    Target 9.c      | 9       | 9.c   | -
                    9.9             | 9       | 9.9   | -
                    """)
    void reads_every_spelling_of_an_sdg_code(String text, String goal, String target, String indicator) {
        SdgLink link = SdgLink.parse(text);
        assertThat(link.goal()).hasToString(goal);
        assertThat(link.target().map(Object::toString).orElse("-")).isEqualTo(target);
        assertThat(link.indicator().map(Object::toString).orElse("-")).isEqualTo(indicator);
        assertThat(link.asWritten()).isEqualTo(Optional.of(text).filter(written -> !written.equals(link.toString())));
    }

    @Test
    void writes_a_link_as_its_longest_code() {
        assertThat(SdgLink.parse("Goal 9")).hasToString("9");
        assertThat(SdgLink.parse("SDG 9.C")).hasToString("9.c");
        assertThat(SdgLink.parse("SDG 9.C.1")).hasToString("9.c.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9.1, 9.a, 9.c",
                "14, 15",
                "9; 9.c",
                "0",
                "18",
                "99",
                "9.",
                "9.cc",
                "9.100",
                "9.c.0",
                "9.9.9.9",
                "9,c",
                "nine",
                "SDG",
                "5)",
                "9.c and 9.1",
                "09",
                "9.0",
                "",
                " ",
                "9\u0000"
            })
    void refuses_what_is_no_single_sdg_code(String text) {
        assertThatThrownBy(() -> SdgLink.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void says_how_a_list_of_sdg_codes_is_written() {
        assertThatThrownBy(() -> SdgLink.parse("9.1, 9.a"))
                .hasMessage("'9.1, 9.a' is a list: write one link for each SDG code");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"GDC 3, 3", "3, 3", "gdc 3, 3", "GDC3, 3", "GDC objective 3, 3", "Objective 5, 5", "7, 7"})
    void reads_every_spelling_of_a_gdc_objective(String text, String objective) {
        GdcLink link = GdcLink.parse(text);
        assertThat(link.objective()).isEqualTo(objective);
        assertThat(link).hasToString("GDC " + objective);
        assertThat(link.asWritten()).isEqualTo(Optional.of(text).filter(written -> !written.equals("GDC 3")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "GDC", "1, 2", "three", "GDC 3a", "-1", "3.1", "3\u0000"})
    void refuses_what_is_no_gdc_objective(String text) {
        assertThatThrownBy(() -> GdcLink.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_an_objective_that_is_no_number() {
        GdcLink.Builder link = GdcLink.builder().objective("three");
        assertThatThrownBy(link::build).hasMessage("'objective' is 'three': use the digits of its number, such as 3");
    }

    @Test
    void reads_a_link_and_an_organization() {
        assertThat(Link.parse("https://www.itu.int/"))
                .isEqualTo(Link.builder()
                        .uri(WebAddress.of("https://www.itu.int/"))
                        .build())
                .hasToString("https://www.itu.int/");
        assertThat(Organization.parse("ITU"))
                .isEqualTo(Organization.builder().name("ITU").build())
                .hasToString("ITU");
        assertThatThrownBy(() -> Link.parse("www.itu.int")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Organization.parse(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9, 10", "9,10", ",9", ";9", "9; 10", "9.c;", "4.1 ; 4.2, 4.3"})
    void tells_that_a_list_is_several_links(String text) {
        assertThatThrownBy(() -> SdgLink.parse(text))
                .hasMessage("'" + text + "' is a list: write one link for each SDG code");
    }
}
