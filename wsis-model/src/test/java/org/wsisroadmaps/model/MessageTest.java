package org.wsisroadmaps.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {0} names no partner         | A1 names no partner
                    no {1}, no {0}               | no B2, no A1
                    {0}{1}                       | A1B2
                    {0} and {0}                  | A1 and A1
                    it's "{0}" isn't it          | it's "A1" isn't it
                    '{0}'                        | 'A1'
                    plain                        | plain
                    {2} is not there             | {2} is not there
                    {} {x} {-1} {00} {0,number}  | {} {x} {-1} {00} {0,number}
                    {{0}}                        | {A1}
                    open { {1} {                 | open { B2 {
                    {1                           | {1
                    """)
    void puts_arguments_in_their_places_and_leaves_all_else_as_it_is(String pattern, String text) {
        assertThat(Message.of("key", pattern, Id.of("A1"), "B2")).hasToString(text);
    }

    @Test
    void has_ten_places_at_most() {
        assertThat(Message.of("key", "{9} {:} {10}", 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11))
                .hasToString("9 {:} {10}");
    }

    @Test
    void never_takes_an_argument_for_a_pattern() {
        assertThat(Message.of("key", "{0}, {1}", "{1}", "{0}")).hasToString("{1}, {0}");
        assertThat(Message.verbatim("{0} {1}")).hasToString("{0} {1}");
        assertThat(Message.verbatim("{0}").key()).isEmpty();
    }

    @Test
    void takes_numbers_and_codes_by_their_text() {
        Message message = Message.of("key", "{0} of {1}", 12, SdgGoal.of(9));

        assertThat(message).hasToString("12 of 9");
        assertThat(message.arguments()).isEqualTo(List.of("12", "9"));
        assertThat(message.with("a", "b")).isEqualTo(Message.of("key", "{0} of {1}", "a", "b"));
    }

    @Test
    void puts_the_messages_among_its_arguments_into_the_same_language() {
        Map<String, String> french = Map.of("belongs", "{1} est la place de {0}", "goal", "l'objectif {0}");
        Message message = Message.of("belongs", "{0} belongs to {1}", "9.c", Message.of("goal", "goal {0}", 9));

        assertThat(message).hasToString("9.c belongs to goal 9");
        assertThat(message.text(part -> french.getOrDefault(part.key(), part.pattern())))
                .isEqualTo("l'objectif 9 est la place de 9.c");
        assertThat(message.arguments().get(1)).isEqualTo(Message.of("goal", "goal {0}", 9));
    }

    @Test
    void is_a_value() {
        EqualsVerifier.forClass(Message.class).suppress(Warning.NULL_FIELDS).verify();
    }

    @Test
    void travels_inside_distributed_engines() throws Exception {
        Message message = Message.of("key", "{0} {1}", "a", Message.of("other", "{0}", "b"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(message);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(message).hasToString("a b");
        }
    }
}
