package org.wsisroadmaps.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureTest {
    @Test
    void tells_what_was_thrown_and_what_caused_it() {
        assertThat(Failure.causes(new IllegalStateException("broken", new StackOverflowError())))
                .isEqualTo("IllegalStateException: broken, since StackOverflowError");
        assertThat(Failure.causes(new IllegalStateException())).isEqualTo("IllegalStateException");
    }

    @Test
    void stops_after_five_causes_since_they_may_go_in_a_circle() {
        IllegalStateException one = new IllegalStateException("one");
        one.initCause(new IllegalStateException("other", one));

        assertThat(Failure.causes(one))
                .isEqualTo("IllegalStateException: one, since IllegalStateException: other"
                        + ", since IllegalStateException: one, since IllegalStateException: other".repeat(2));
    }
}
