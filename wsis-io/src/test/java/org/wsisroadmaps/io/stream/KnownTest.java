package org.wsisroadmaps.io.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.model.PartialDate;

class KnownTest {
    private static final String AFTER = " and more behind";

    private final Known<String> known = new Known<>(64);

    @ParameterizedTest
    @ValueSource(strings = {"a", "ab", "1234567", "12345678", "123456789", "0123456789abcde", "0123456789abcdef"})
    void finds_what_was_noted(String text) {
        known.put(text, "value of " + text);

        assertThat(find(text)).isEqualTo("value of " + text);
        assertThat(find("before " + text, 7, text.length())).isEqualTo("value of " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1234567", "12345678", "123456789", "0123456789abcdef"})
    void finds_nothing_but_what_was_noted(String text) {
        known.put(text, "value");

        for (int i = 0; i < text.length(); i++) {
            assertThat(find(text.substring(0, i) + "~" + text.substring(i + 1)))
                    .as("another character at %d", i)
                    .isNull();
        }
        assertThat(find(text.substring(1))).isNull();
        assertThat(find(text + "x")).isNull();
        assertThat(find(text + '\0')).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123456789abcdefg", "é", "abcé", "a\u0080"})
    void notes_no_text_that_is_long_or_beyond_ASCII(String text) {
        known.put(text, "value");

        byte[] source = text.getBytes(StandardCharsets.ISO_8859_1);
        byte[] longer = Arrays.copyOf(source, source.length + 16);
        assertThat(known.find(longer, 0, source.length)).isNull();
        assertThat(find(text)).isNull();
    }

    @Test
    void looks_at_no_bytes_beyond_the_last() {
        known.put("ab", "value");

        assertThat(known.find(new byte[] {'a', 'b', ',', ' ', ' ', ' ', ' ', ' '}, 0, 2))
                .isEqualTo("value");
        assertThat(known.find(new byte[] {'a', 'b', ',', ' ', ' ', ' ', ' '}, 0, 2))
                .isNull();
        assertThat(known.find(new byte[] {'[', 'a', 'b', ',', ' ', ' ', ' ', ' '}, 1, 3))
                .isNull();
    }

    @Test
    void keeps_many_texts_apart() {
        Known<Integer> table = new Known<>(1024);
        for (int i = 0; i < 400; i++) {
            table.put("name" + i, i);
        }
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < 400; i++) {
            byte[] source = ("name" + i + AFTER).getBytes(StandardCharsets.US_ASCII);
            Integer value = table.find(source, 0, ("name" + i).length());
            if (value != null) {
                assertThat(value).isEqualTo(i);
                found.add(value);
            }
        }
        assertThat(found).hasSizeGreaterThan(390);
    }

    @ParameterizedTest
    @ValueSource(strings = {"t", "12345678", "12345678t"})
    void always_knows_what_was_noted_last_and_no_more_than_it_has_room_for(String start) {
        Known<Integer> small = new Known<>(2);
        for (int i = 0; i < 50; i++) {
            small.put(start + i, i);
            int found = 0;
            for (int j = 0; j < 50; j++) {
                String text = start + j;
                Integer value = small.find((text + AFTER).getBytes(StandardCharsets.US_ASCII), 0, text.length());
                assertThat(value).isIn(null, j);
                found += value == null ? 0 : 1;
                assertThat(j == i && value == null).isFalse();
            }
            assertThat(found).isLessThanOrEqualTo(5);
        }
    }

    @Test
    void makes_a_code_that_occurred_before_only_once() {
        Code<PartialDate> dates = Code.<PartialDate>of(PartialDate::of);

        PartialDate first = dates.value("2022-12");

        assertThat(dates.value("2022-12 ".strip())).isSameAs(first);
        assertThat(dates.known(("2022-12" + AFTER).getBytes(StandardCharsets.US_ASCII), 0, 7))
                .isSameAs(first);
        assertThat(dates.value("2022-11")).isEqualTo(PartialDate.of("2022-11"));
    }

    /** Looks a text up by its characters and by its bytes. */
    private @Nullable String find(String text) {
        String value = find(text, 0, text.length());
        assertThat(known.find(text)).isEqualTo(value);
        return value;
    }

    private @Nullable String find(String text, int from, int length) {
        byte[] source = (text + AFTER).getBytes(StandardCharsets.UTF_8);
        return known.find(source, from, from + length);
    }
}
