package org.wsisroadmaps.io.stream;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads codes of one kind, which are few and come again and again: a code that was read before is known by its
 * characters, without a text of them. What is kept is a fixed number of short ASCII texts with their values, each in a
 * place that its hash gives; a document of other codes gains nothing and costs no memory. Threads may overwrite what
 * others put, since a text always gives the same value.
 *
 * @param <T> the type of the values
 */
public final class Code<T> implements ValueReader<T> {
    private static final int PLACES = 256;
    private static final int LONGEST = 32;

    private final Function<String, T> parse;
    private final boolean lookAlikes;
    private final @Nullable Known<T>[] known;

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of a generic type
    private Code(Function<String, T> parse, boolean lookAlikes) {
        this.parse = parse;
        this.lookAlikes = lookAlikes;
        this.known = new Known[PLACES];
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

    /** Returns the value of some characters, null when it is not known as yet. */
    @Nullable
    T known(char[] text, int from, int length) {
        if (length > LONGEST) {
            return null;
        }
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = hash * 31 + text[i];
        }
        Known<T> found = known[place(hash)];
        return found != null && found.hash == hash && isSame(found.text, text, from, length) ? found.value : null;
    }

    /** Returns the value of a text that is legal. */
    T value(String text) {
        if (text.length() > LONGEST) {
            return parse.apply(text);
        }
        int hash = text.hashCode();
        Known<T> found = known[place(hash)];
        if (found != null && found.text.equals(text)) {
            return found.value;
        }
        T value = parse.apply(text);
        if (isAscii(text)) {
            known[place(hash)] = new Known<>(text, hash, value);
        }
        return value;
    }

    private static int place(int hash) {
        return (hash ^ hash >>> 8 ^ hash >>> 16) & PLACES - 1;
    }

    private static boolean isSame(String known, char[] text, int from, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /**
     * A code that was read before.
     *
     * @param <T> the type of its value
     * @param text the text
     * @param hash the hash of the text
     * @param value what it gave
     */
    private record Known<T>(String text, int hash, T value) {}
}
