package org.wsisroadmaps.io.stream;

import java.util.Locale;
import org.wsisroadmaps.io.ProblemCode;
import org.wsisroadmaps.io.ReadLimits;

/** The one place where token sources are made: after the size and the encoding of a document were looked at. */
final class Sources {
    private Sources() {}

    static Tokens json(byte[] utf8, int bound) {
        return utf8.length > bound ? tooLong(utf8.length, bound) : json(utf8);
    }

    static Tokens json(byte[] utf8) {
        int fault = Utf8.fault(utf8);
        return fault >= 0 ? notUtf8(utf8, fault) : new JsonTokens(utf8);
    }

    static Tokens json(String text, ReadLimits limits) {
        int length = length(text, limits.jsonBytes());
        return length > limits.jsonBytes() ? tooLong(length, limits.jsonBytes()) : json(TextBytes.of(text));
    }

    static Tokens yaml(byte[] utf8, ReadLimits limits) {
        return utf8.length > limits.yamlBytes()
                ? tooLong(utf8.length, limits.yamlBytes())
                : yaml(utf8, limits.nameLength());
    }

    static Tokens yaml(byte[] utf8, int nameLength) {
        int fault = Utf8.fault(utf8);
        return fault >= 0 ? notUtf8(utf8, fault) : new YamlTokens(utf8, nameLength);
    }

    static Tokens yaml(String text, ReadLimits limits) {
        int length = length(text, limits.yamlBytes());
        return length > limits.yamlBytes()
                ? tooLong(length, limits.yamlBytes())
                : yaml(TextBytes.of(text), limits.nameLength());
    }

    /** Returns how long a text is in UTF-8, or no more than it can be where that is within the bound. */
    private static int length(String text, int bound) {
        long most = text.length() * 3L;
        if (most <= bound) {
            return (int) most;
        }
        long length = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Each half of a pair counts two of its four bytes.
            length += c < 0x80 ? 0 : c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
        }
        return (int) Math.min(Integer.MAX_VALUE, length);
    }

    private static Tokens tooLong(int length, int bound) {
        return new NoTokens(new Fault(
                ProblemCode.LIMIT_EXCEEDED,
                Tokens.START,
                null,
                TokenCursor.exceeded(ProblemText.BYTES, bound, length),
                true));
    }

    private static Tokens notUtf8(byte[] utf8, int offset) {
        String value = String.format(Locale.ROOT, "0x%02X", utf8[offset] & 0xFF);
        return new NoTokens(new Fault(ProblemCode.ENCODING, offset, value, ProblemText.NOT_UTF_8.of(value), true));
    }
}
