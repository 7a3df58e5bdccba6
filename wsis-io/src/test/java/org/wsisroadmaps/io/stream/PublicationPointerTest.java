package org.wsisroadmaps.io.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationPointerTest {
    @ParameterizedTest
    @CsvSource({
        "'', -1, 0, -1, 0",
        "/title, -1, 0, -1, 0",
        "/roadmaps, -1, 0, -1, 0",
        "/roadmaps/, -1, 0, -1, 0",
        "/roadmaps/x, -1, 0, -1, 0",
        "/roadmaps/-1, -1, 0, -1, 0",
        "/roadmaps/1:, -1, 0, -1, 0",
        "/roadmaps//activities/0, -1, 0, -1, 0",
        "/roadmaps/123456789, 123456789, 19, -1, 19",
        "/roadmaps/1234567890, -1, 0, -1, 0",
        "/roadmaps/10, 10, 12, -1, 12",
        "/roadmaps/1/outcomes/0, 1, 11, -1, 11",
        "/roadmaps/1/activities, 1, 11, -1, 11",
        "/roadmaps/1/activities/, 1, 11, -1, 11",
        "/roadmaps/1/activities/x/id, 1, 11, -1, 11",
        "/roadmaps/0/activities/29, 0, 11, 29, 25",
        "/roadmaps/0/activities/29/sdgs/0, 0, 11, 29, 25",
        "/extensions/roadmaps/0, -1, 0, -1, 0",
        "/3/roadmaps/0, -1, 0, -1, 0"
    })
    void takes_a_pointer_apart(String text, int roadmap, int roadmapEnd, int activity, int activityEnd) {
        assertThat(PublicationPointer.of(text))
                .isEqualTo(new PublicationPointer(text, roadmap, roadmapEnd, activity, activityEnd));
    }
}
