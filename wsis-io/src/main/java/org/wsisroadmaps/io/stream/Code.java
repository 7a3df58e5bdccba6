package org.wsisroadmaps.io.stream;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads codes of one kind, which are few and come again and again: a short code that was read before is known by its
 * bytes, without a text of them.
 *
 * @param <T> the type of the values
 */
public final class Code<T> implements ValueReader<T> {
    private static final int PLACES = 256;

    private final Function<String, T> parse;
    private final boolean lookAlikes;
    private final Known<T> known = new Known<>(PLACES);

    private Code(Function<String, T> parse, boolean lookAlikes) {
        this.parse = parse;
        this.lookAlikes = lookAlikes;
    }

    /**
     * Returns a reader of codes.
     *
     * @param <T> the type of the values
     * @param parse what makes the value, or throws an {@link IllegalArgumentException} that says what is wrong
     * @return the reader
     */
    public static <T> Code<T> of(Function<String, T> parse) {
        return new Code<>(parse, false);
    }

    /**
     * Returns a reader of codes that warns of Cyrillic letters that were read as the Latin ones they look like.
     *
     * @param <T> the type of the values
     * @param parse what makes the value, or throws an {@link IllegalArgumentException} that says what is wrong
     * @return the reader
     */
    public static <T> Code<T> lookAlike(Function<String, T> parse) {
        return new Code<>(parse, true);
    }

    @Override
    public @Nullable T read(Cursor in) {
        T value = in.known(this);
        return value == null ? in.unknown(this) : value;
    }

    boolean hasLookAlikes() {
        return lookAlikes;
    }

    /** Returns the value of some bytes, null when it is not known as yet. */
    @Nullable
    T known(byte[] source, int from, int to) {
        return known.find(source, from, to);
    }

    /** Returns the value of a text that is legal. */
    T value(String text) {
        T value = known.find(text);
        if (value == null) {
            value = parse.apply(text);
            known.put(text, value);
        }
        return value;
    }
}
