package org.wsisroadmaps.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.LocalizedText;
import org.wsisroadmaps.validation.Sample;

/** Two activities of one id are taken for one unless they have nothing in common. */
class LikenessTest {
    @ParameterizedTest
    @CsvSource({
        "Broadband strategies, A strategy for networks, true",
        "Broadband strategies, Broadcasting, true",
        "Internet exchange points, Girls in ICT, false",
        // Short words say nothing, acronyms do.
        "Use of ICT, Girls in ICT, true",
        "Map of the sea, Girls of the law, false",
        "Study of Q, The letter Q, false",
        "Map of cables, Map for schools, false",
        // A word may be as short as what words have to share.
        "Maps, Maps, true",
        "IPv6, IPv6, true",
        "5G for all, Use of 5G, true",
        // Forms of one word, and words that only begin alike.
        "Care, Careful planning, true",
        "Cars, Care, false",
        // Case, accents and marks are no difference.
        "STRATÉGIE, strate\u0301gies, true",
        "Sécurité, Securite, true",
        "E-health/records, Health: a study, true",
        "Cyber\u0301security, Cybersecurity, true",
        // Signs of scripts that leave no blanks are words.
        "宽带战略, 战略, true",
        "宽带, 战略, false",
        "กฎ, กา, true",
    })
    void compares_titles_by_their_words(String earlier, String later, boolean possible) {
        assertThat(Likeness.isPossible(titled(earlier), titled(later))).isEqualTo(possible);
        assertThat(Likeness.isPossible(titled(later), titled(earlier))).isEqualTo(possible);
    }

    @Test
    void compares_descriptions_where_both_have_one() {
        Activity earlier = described("Cable maps", "A survey of households.");

        assertThat(Likeness.isPossible(earlier, described("Statistics", "Households are asked.")))
                .isTrue();
        assertThat(Likeness.isPossible(earlier, described("Statistics", "Experts meet.")))
                .isFalse();
        assertThat(Likeness.isPossible(earlier, titled("Statistics"))).isFalse();
        assertThat(Likeness.isPossible(titled("Statistics"), earlier)).isFalse();
    }

    private static Activity titled(String title) {
        return Sample.activity("a").toBuilder().title(LocalizedText.of(title)).build();
    }

    private static Activity described(String title, String description) {
        return titled(title).toBuilder()
                .description(LocalizedText.of(description))
                .build();
    }
}
