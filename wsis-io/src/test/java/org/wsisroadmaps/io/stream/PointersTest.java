package org.wsisroadmaps.io.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.io.Position;

class PointersTest {
    private static final String JSON = "{\"a\": [1, {\"b\": true}],\n \"a/~\": {\"\": \"x\"},\n \"a\": 9}";
    private static final String YAML = "a:\n- 1\n-\n  b: true\n\"a/~\":\n  \"\": x\nc:\n";

    @Test
    void finds_values_of_JSON() {
        assertThat(json("", "/a", "/a/0", "/a/1", "/a/1/b", "/a~1~0", "/a~1~0/"))
                .containsExactly("1:1", "1:7", "1:8", "1:11", "1:17", "2:9", "2:14");
    }

    @Test
    void finds_values_of_YAML() {
        assertThat(yaml("", "/a", "/a/0", "/a/1", "/a/1/b", "/a~1~0", "/a~1~0/", "/c"))
                .containsExactly("1:1", "2:1", "2:3", "4:3", "4:6", "6:3", "6:7", "7:1");
    }

    @Test
    void gives_the_nearest_value_around_one_that_is_not_there() {
        assertThat(json("/a/1/b/c/d", "/a/7", "/a/x/0", "/zzz/0", "/a/0/goal"))
                .containsExactly("1:17", "1:7", "1:7", "1:1", "1:8");
    }

    @Test
    void keeps_the_order_of_what_was_asked() {
        Map<String, Position> places =
                Pointers.json(JSON.getBytes(StandardCharsets.UTF_8), List.of("/a/1", "", "/a/0"));

        assertThat(places.keySet()).containsExactly("/a/1", "", "/a/0");
    }

    @Test
    void finds_nothing_in_what_cannot_be_read() {
        assertThat(Pointers.json(new byte[] {'{', (byte) 0xFF}, List.of("", "/a")))
                .isEqualTo(Map.of("", Position.of(1, 1), "/a", Position.of(1, 1)));
        assertThat(Pointers.yaml(new byte[0], List.of("/a"))).isEqualTo(Map.of("/a", Position.of(1, 1)));
    }

    @Test
    void finds_what_comes_before_a_fault() {
        assertThat(Pointers.json("{\"a\":\n1,x}".getBytes(StandardCharsets.UTF_8), List.of("/a", "/b")))
                .isEqualTo(Map.of("/a", Position.of(2, 1), "/b", Position.of(1, 1)));
    }

    @Test
    void finds_values_after_a_byte_order_mark() {
        byte[] json = "\uFEFF{\"a\":1}".getBytes(StandardCharsets.UTF_8);
        byte[] yaml = "\uFEFFa: 1".getBytes(StandardCharsets.UTF_8);

        assertThat(Pointers.json(json, List.of("/a"))).containsEntry("/a", Position.of(1, 6));
        assertThat(Pointers.yaml(yaml, List.of("/a"))).containsEntry("/a", Position.of(1, 4));
    }

    private static List<String> json(String... pointers) {
        return shown(Pointers.json(JSON.getBytes(StandardCharsets.UTF_8), Arrays.asList(pointers)));
    }

    private static List<String> yaml(String... pointers) {
        return shown(Pointers.yaml(YAML.getBytes(StandardCharsets.UTF_8), Arrays.asList(pointers)));
    }

    private static List<String> shown(Map<String, Position> places) {
        return places.values().stream().map(Position::toString).toList();
    }
}
