package org.wsisroadmaps.validation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsisroadmaps.io.RoadmapReader;
import org.wsisroadmaps.model.Publication;

class FingerprintTest {
    private static final Publication PUBLICATION =
            RoadmapReader.create().read("""
                    format: wsis-roadmaps/1.0
                    title: Illustrative roadmap
                    roadmaps:
                      - {id: c2, actionLine: C2, activities: [{id: C2-001, title: One}, {id: C2-002, title: Two}]}
                    """).publication();

    @ParameterizedTest
    @CsvSource({
        "'', -, -, ''",
        "/title/en, -, -, /title/en",
        "/languages/2, -, -, /languages/*",
        "/roadmaps/0, c2, -, ''",
        "/roadmaps/1, -, -, /roadmaps/*",
        "/roadmaps/0/outcomes/7, c2, -, /outcomes/*",
        "/roadmaps/0/activities/1, c2, C2-002, ''",
        "/roadmaps/0/activities/1/sdgs/0/target, c2, C2-002, /sdgs/*/target",
        "/roadmaps/0/activities/2/sdgs/0, c2, -, /activities/*/sdgs/*",
        "/roadmaps/0/activities/x, c2, -, /activities/x",
        "/roadmaps/1234567890, -, -, /roadmaps/1234567890"
    })
    void names_roadmap_and_activity_by_their_ids(String pointer, String roadmap, String activity, String path) {
        Fingerprint found = Fingerprint.of("rule", pointer, Optional.of("9.z"), PUBLICATION);

        assertThat(found.rule()).isEqualTo("rule");
        assertThat(found.roadmap().orElse("-")).isEqualTo(roadmap);
        assertThat(found.activity().orElse("-")).isEqualTo(activity);
        assertThat(found.path()).isEqualTo(path);
        assertThat(found.value()).contains("9.z");
    }

    @Test
    void has_a_digest_that_no_version_changes_and_that_tells_parts_apart() {
        Fingerprint.Builder one = Fingerprint.builder().rule("a").path("");

        assertThat(Fingerprint.of("unknown-sdg-target", "/roadmaps/0", Optional.of("9.z"), PUBLICATION)
                        .digest())
                .isEqualTo("c271455e039959a0726d19f12e0c2aa9");
        assertThat(List.of(
                        one.build().digest(),
                        one.value("").build().digest(),
                        one.path("/x").build().digest(),
                        one.roadmap("/x").build().digest(),
                        Fingerprint.builder()
                                .rule("a")
                                .path("")
                                .roadmap("x")
                                .build()
                                .digest(),
                        Fingerprint.builder()
                                .rule("a")
                                .path("")
                                .activity("x")
                                .build()
                                .digest(),
                        Fingerprint.builder().rule("ab").path("").build().digest()))
                .doesNotHaveDuplicates()
                .allMatch(digest -> digest.matches("[0-9a-f]{32}"));
    }
}
