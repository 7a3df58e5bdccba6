package org.wsisroadmaps.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.model.SdgGoal;
import org.wsisroadmaps.model.SdgIndicator;
import org.wsisroadmaps.model.SdgTarget;

class CataloguesTest {
    @Test
    void knows_the_169_targets() {
        assertThat(IntStream.rangeClosed(1, SdgGoal.COUNT)
                        .map(goal -> SdgTargets.of(SdgGoal.of(goal)).split(", ", -1).length)
                        .sum())
                .isEqualTo(169);
        assertThat(SdgTargets.of(SdgGoal.of(9))).isEqualTo("9.1, 9.2, 9.3, 9.4, 9.5, 9.a, 9.b, 9.c");
        assertThat(SdgTargets.exists(SdgTarget.parse("16.10"))).isTrue();
        assertThat(SdgTargets.exists(SdgTarget.parse("9.d"))).isFalse();
    }

    @Test
    void knows_the_indicators_of_all_editions() {
        assertThat(Catalogue.rows("sdg-indicators.csv")).hasSize(254);
        assertThat(SdgIndicators.existed(SdgIndicator.parse("17.6.2"))).isTrue();
        assertThat(SdgIndicators.isCurrent(SdgIndicator.parse("17.6.2"))).isFalse();
        assertThat(SdgIndicators.isCurrent(SdgIndicator.parse("9.c.1"))).isTrue();
        assertThat(SdgIndicators.existed(SdgIndicator.parse("9.c.2"))).isFalse();
        assertThat(SdgIndicators.isCurrent(SdgIndicator.parse("9.c.2"))).isFalse();
    }

    @Test
    void says_which_catalogue_is_missing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Catalogue.rows("nothing.csv"))
                .withMessage("the catalogue nothing.csv is missing");
    }

    @Test
    void knows_the_six_regions() {
        assertThat(Regions.isInitiative("AFR1")).isTrue();
        assertThat(Regions.isInitiative("EUR12")).isTrue();
        assertThat(Regions.isInitiative("EUR")).isFalse();
        assertThat(Regions.isInitiative("ANT1")).isFalse();
        assertThat(Regions.isInitiative("AFR-1")).isFalse();
        assertThat(Regions.isInitiative("AFRI")).isFalse();
        assertThat(Regions.isPrefixOf("ARB")).isTrue();
        assertThat(Regions.isPrefixOf("ar")).isFalse();
    }
}
