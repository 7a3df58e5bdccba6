package org.wsisroadmaps.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegionsTest {
    @Test
    void knows_the_six_regions() {
        assertThat(Regions.isInitiative("AFR1")).isTrue();
        assertThat(Regions.isInitiative("EUR12")).isTrue();
        assertThat(Regions.isInitiative("ARB90")).isTrue();
        assertThat(Regions.isInitiative("EUR")).isFalse();
        assertThat(Regions.isInitiative("ANT1")).isFalse();
        assertThat(Regions.isInitiative("AFR-1")).isFalse();
        assertThat(Regions.isInitiative("AFRI")).isFalse();
        assertThat(Regions.isPrefixOf("ARB")).isTrue();
        assertThat(Regions.isPrefixOf("ar")).isFalse();
    }
}
