package org.wsisroadmaps.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ConfidenceTest {
    @Test
    void reads_the_words_of_the_data_files() {
        for (Confidence confidence : Confidence.values()) {
            assertThat(Confidence.parse(confidence.toString())).isEqualTo(confidence);
        }
        assertThat(Confidence.SEEN_IN_PART).hasToString("seen-in-part");
        assertThatThrownBy(() -> Confidence.parse("SEEN"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'SEEN' is no confidence: use seen, seen-in-part, remembered or inferred");
    }

    @Test
    void lets_warnings_rest_on_what_was_seen() {
        assertThat(Confidence.SEEN.isSeen()).isTrue();
        assertThat(Confidence.SEEN_IN_PART.isSeen()).isTrue();
        assertThat(Confidence.REMEMBERED.isSeen()).isFalse();
        assertThat(Confidence.INFERRED.isSeen()).isFalse();
    }
}
