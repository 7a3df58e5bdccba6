package org.wsisroadmaps.io.stream;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where codecs write to. The short forms with a name leave out what is absent or empty, so that a codec is a list of
 * its members in the order of the format. What is absent is handed over as null: an {@link Optional} that leaves the
 * method that asked for it is an object.
 */
public interface Output {
    /** Begins an object. */
    void startObject();

    /** Ends the object begun last. */
    void endObject();

    /** Begins a list. */
    void startList();

    /** Ends the list begun last. */
    void endList();

    /**
     * Writes the name of a member; its value comes next.
     *
     * @param name the name
     */
    void name(String name);

    /**
     * Writes a text.
     *
     * @param text the text
     * @throws IllegalArgumentException when the text holds half of a surrogate pair
     */
    void text(String text);

    /**
     * Writes a number just as it is spelled.
     *
     * @param number a number by the grammar of JSON
     */
    void digits(String number);

    /**
     * Writes true or false.
     *
     * @param flag the value
     */
    void flag(boolean flag);

    /** Writes null. */
    void nothing();

    /**
     * Writes a decimal number with the scale it has.
     *
     * @param number the number
     */
    default void number(BigDecimal number) {
        digits(number.toString());
    }

    /**
     * Writes a whole number.
     *
     * @param number the number
     */
    default void number(int number) {
        digits(Integer.toString(number));
    }

    /**
     * Writes a member that is a text, where there is one.
     *
     * @param name the name
     * @param value what gives the text by its {@code toString}, or null
     */
    default void text(String name, @Nullable Object value) {
        if (value != null) {
            name(name);
            text(value.toString());
        }
    }

    /**
     * Writes a member that is a text, where there is one.
     *
     * @param name the name
     * @param value what gives the text by its {@code toString}
     */
    default void text(String name, Optional<?> value) {
        text(name, value.orElse(null));
    }

    /**
     * Writes a member that is a list of texts, where there are any.
     *
     * @param name the name
     * @param values what gives the texts by their {@code toString}
     */
    default void texts(String name, List<?> values) {
        if (!values.isEmpty()) {
            name(name);
            startList();
            for (Object value : values) {
                text(value.toString());
            }
            endList();
        }
    }

    /**
     * Writes a member that is a whole number, where there is one.
     *
     * @param name the name
     * @param value the number
     */
    default void number(String name, OptionalInt value) {
        if (value.isPresent()) {
            name(name);
            number(value.getAsInt());
        }
    }

    /**
     * Writes a member that is a decimal number, where there is one.
     *
     * @param name the name
     * @param value the number, or null
     */
    default void number(String name, @Nullable BigDecimal value) {
        if (value != null) {
            name(name);
            number(value);
        }
    }

    /**
     * Writes a member, where there is one.
     *
     * @param <T> the type of the value
     * @param name the name
     * @param value the value, or null
     * @param codec what writes the value
     */
    default <T> void member(String name, @Nullable T value, Codec<T> codec) {
        if (value != null) {
            name(name);
            codec.write(value, this);
        }
    }

    /**
     * Writes a member that is a list, where it has entries.
     *
     * @param <T> the type of the entries
     * @param name the name
     * @param values the entries
     * @param codec what writes an entry
     */
    default <T> void list(String name, List<? extends T> values, Codec<T> codec) {
        if (!values.isEmpty()) {
            name(name);
            startList();
            for (T value : values) {
                codec.write(value, this);
            }
            endList();
        }
    }
}
