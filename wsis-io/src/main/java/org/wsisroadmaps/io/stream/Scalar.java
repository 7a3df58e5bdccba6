package org.wsisroadmaps.io.stream;

import java.math.BigDecimal;
import java.util.function.Function;

/** Makes readers of texts, numbers and codes, as {@link ScalarCursor} reads them. */
public final class Scalar {
    private Scalar() {}

    /**
     * Returns a reader of texts that are not blank.
     *
     * @return the reader
     */
    public static ValueReader<String> text() {
        return ScalarCursor::textOrNull;
    }

    /**
     * Returns a reader of values that are written as a text.
     *
     * @param <T> the type of the values
     * @param parse what makes the value, or throws an {@link IllegalArgumentException} that says what is wrong
     * @return the reader
     */
    public static <T> ValueReader<T> text(Function<String, T> parse) {
        return in -> in.textOrNull(parse);
    }

    /**
     * Returns a reader of codes that seldom come again; for others there is {@link Code}.
     *
     * @param <T> the type of the values
     * @param parse what makes the value, or throws an {@link IllegalArgumentException} that says what is wrong
     * @return the reader
     */
    public static <T> ValueReader<T> code(Function<String, T> parse) {
        return in -> in.codeOrNull(parse);
    }

    /**
     * Returns a reader of whole numbers.
     *
     * @return the reader
     */
    public static ValueReader<Integer> integer() {
        return ScalarCursor::integerOrNull;
    }

    /**
     * Returns a reader of decimal numbers.
     *
     * @return the reader
     */
    public static ValueReader<BigDecimal> decimal() {
        return in -> in.decimal().orElse(null);
    }
}
