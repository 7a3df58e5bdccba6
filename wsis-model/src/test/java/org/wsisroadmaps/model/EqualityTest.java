package org.wsisroadmaps.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsisroadmaps.testing.PublicationGenerator;

class EqualityTest {
    // their equality is written by hand and tested with them
    private static final Set<Class<?>> BY_HAND =
            Set.of(ImmutableLocalizedText.class, ImmutableExtensions.class, ImmutableMembers.class);

    static Stream<Class<?>> implementations() {
        return ModelClasses.implementations().stream().filter(type -> !BY_HAND.contains(type));
    }

    @ParameterizedTest
    @MethodSource("implementations")
    void compares_every_value_by_all_its_attributes(Class<?> implementation) {
        EqualsVerifier.forClass(implementation)
                // 12.5 and 12.50 are two values, since the scale is kept
                .suppress(Warning.NULL_FIELDS, Warning.BIGDECIMAL_EQUALITY)
                .verify();
    }

    @Test
    void compares_codes_within_their_list_only() {
        assertThat(PartnerGroup.ACADEMIA)
                .isEqualTo(PartnerGroup.of("academia"))
                .hasSameHashCodeAs(PartnerGroup.of("academia"))
                .isNotEqualTo(StakeholderCategory.ACADEMIA)
                .isNotEqualTo(PartnerGroup.of("Academia"))
                .isNotEqualTo("academia")
                .isNotEqualTo(null);
    }

    @Test
    void copies_by_builders_without_loss() {
        PublicationGenerator generator = new PublicationGenerator(3);
        for (int i = 0; i < 10; i++) {
            Publication publication = generator.nextFull();
            assertThat(publication.toBuilder().build()).isEqualTo(publication);
            for (Roadmap roadmap : publication.roadmaps()) {
                assertThat(roadmap.toBuilder().build()).isEqualTo(roadmap);
                List<Activity> copies = roadmap.activities().stream()
                        .map(activity -> activity.toBuilder().build())
                        .toList();
                assertThat(copies).isEqualTo(roadmap.activities());
            }
        }
    }
}
