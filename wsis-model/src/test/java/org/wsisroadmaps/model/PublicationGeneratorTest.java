package org.wsisroadmaps.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wsisroadmaps.testing.PublicationGenerator;

class PublicationGeneratorTest {
    @Test
    void makes_the_same_publications_for_the_same_seed() {
        PublicationGenerator one = new PublicationGenerator(7);
        PublicationGenerator other = new PublicationGenerator(7);
        for (int i = 0; i < 20; i++) {
            assertThat(one.next()).isEqualTo(other.next());
        }
    }

    @Test
    void makes_another_publication_for_another_seed() {
        assertThat(new PublicationGenerator(1).nextFull()).isNotEqualTo(new PublicationGenerator(2).nextFull());
    }
}
