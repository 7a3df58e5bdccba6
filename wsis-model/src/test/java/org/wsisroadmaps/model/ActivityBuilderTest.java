package org.wsisroadmaps.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The builder of activities takes lists as they are, so what is made must not change with them. */
class ActivityBuilderTest {
    private static Activity.Builder builder() {
        return Activity.builder().id(Id.of("C2-001")).title(LocalizedText.of("Broadband strategies"));
    }

    @Test
    void leaves_an_activity_as_it_is_when_it_is_used_again() {
        Activity.Builder builder = builder().addRegion(Region.AFR).addRegion(Region.ARB);
        Activity first = builder.build();
        builder.addRegion(Region.EUR);

        assertThat(first.regions()).containsExactly(Region.AFR, Region.ARB);
        assertThat(builder.build().regions()).containsExactly(Region.AFR, Region.ARB, Region.EUR);
    }

    @Test
    void does_not_look_at_a_list_again_that_it_was_given() {
        List<Region> regions = new ArrayList<>(List.of(Region.AFR));
        Activity.Builder builder = builder().regions(regions);
        regions.add(Region.EUR);

        assertThat(builder.build().regions()).containsExactly(Region.AFR);
    }

    @Test
    void adds_the_entries_of_another_activity_after_its_own() {
        Activity other = builder().addRegion(Region.EUR).build();

        assertThat(builder().addRegion(Region.AFR).from(other).build().regions())
                .containsExactly(Region.AFR, Region.EUR);
        assertThat(other.regions()).containsExactly(Region.EUR);
    }
}
