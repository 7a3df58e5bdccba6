package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
    @Test
    void colours_on_a_terminal_unless_asked_not_to() {
        assertThat(Terminal.takesColour(true, Map.of("TERM", "xterm"))).isTrue();
        assertThat(Terminal.takesColour(true, Map.of("NO_COLOR", ""))).isTrue();
        assertThat(Terminal.takesColour(true, Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(Terminal.takesColour(true, Map.of("TERM", "dumb"))).isFalse();
        assertThat(Terminal.takesColour(false, Map.of("TERM", "xterm"))).isFalse();
    }

    @Test
    void takes_a_stream_that_is_not_there_for_no_terminal() {
        assertThat(Terminal.is(99)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0,0,0", "0,1,1", "1,3,3", "3,2,2", "2,1,2", "0,2,2", "3,0,3"})
    void takes_the_worst_exit_code(int one, int other, int worst) {
        assertThat(ExitCode.worst(one, other)).isEqualTo(worst);
        assertThat(ExitCode.worst(other, one)).isEqualTo(worst);
    }
}
