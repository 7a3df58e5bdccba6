package org.wsisroadmaps.io;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Message;

/**
 * One thing that is wrong with a document, or that was read with a doubt: what it is, where it is and what would mend
 * it. Problems are values; the copying methods leave the original as it is.
 */
public final class Problem implements Serializable {
    /** The most code points of a value that a problem quotes, the ellipsis included. */
    private static final int VALUE_LENGTH = 80;

    @Serial
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final boolean warning;
    private final String pointer;
    private final Message message;
    private final @Nullable Position position;
    private final @Nullable Long offset;
    private final @Nullable String value;
    private final @Nullable String fix;

    private Problem(
            ProblemCode code,
            boolean warning,
            String pointer,
            Message message,
            @Nullable Position position,
            @Nullable Long offset,
            @Nullable String value,
            @Nullable String fix) {
        this.code = Objects.requireNonNull(code, "code");
        this.warning = warning;
        this.pointer = Objects.requireNonNull(pointer, "pointer");
        this.message = visible(message);
        this.position = position;
        this.offset = offset;
        this.value = value;
        this.fix = fix;
    }

    /**
     * Returns an error, as yet without a place.
     *
     * @param code what kind of problem it is
     * @param pointer the JSON Pointer of the value, empty for the document
     * @param message what is wrong, in a sentence; control characters are escaped
     * @return the problem
     */
    public static Problem error(ProblemCode code, String pointer, Message message) {
        return new Problem(code, false, pointer, message, null, null, null, null);
    }

    /**
     * Returns an error that is told in one language, as yet without a place.
     *
     * @param code what kind of problem it is
     * @param pointer the JSON Pointer of the value, empty for the document
     * @param message what is wrong, in a sentence; control characters are escaped
     * @return the problem
     */
    public static Problem error(ProblemCode code, String pointer, String message) {
        return error(code, pointer, Message.verbatim(message));
    }

    /**
     * Returns a warning, as yet without a place.
     *
     * @param code what kind of problem it is
     * @param pointer the JSON Pointer of the value, empty for the document
     * @param message what is doubtful, in a sentence; control characters are escaped
     * @return the problem
     */
    public static Problem warning(ProblemCode code, String pointer, Message message) {
        return new Problem(code, true, pointer, message, null, null, null, null);
    }

    /**
     * Returns a warning that is told in one language, as yet without a place.
     *
     * @param code what kind of problem it is
     * @param pointer the JSON Pointer of the value, empty for the document
     * @param message what is doubtful, in a sentence; control characters are escaped
     * @return the problem
     */
    public static Problem warning(ProblemCode code, String pointer, String message) {
        return warning(code, pointer, Message.verbatim(message));
    }

    /**
     * Returns this problem at a place.
     *
     * @param place where the problem is
     * @return a copy with that place
     */
    public Problem at(Position place) {
        Objects.requireNonNull(place, "place");
        return new Problem(code, warning, pointer, message, place, null, value, fix);
    }

    /**
     * Returns this problem at a byte, for text that has no lines since it cannot be decoded.
     *
     * @param bytes how many bytes come before the first wrong one
     * @return a copy with that offset in place of a position
     */
    public Problem atOffset(long bytes) {
        return new Problem(code, warning, pointer, message, null, bytes, value, fix);
    }

    /**
     * Returns this problem without a place, for text that is not the reader's own.
     *
     * @return a copy that has neither a position nor an offset
     */
    public Problem withoutPlace() {
        return new Problem(code, warning, pointer, message, null, null, value, fix);
    }

    /**
     * Returns this problem with the JSON Pointer of another value.
     *
     * @param other the JSON Pointer, empty for the document
     * @return a copy with that pointer
     */
    public Problem withPointer(String other) {
        return new Problem(code, warning, other, message, position, offset, value, fix);
    }

    /**
     * Returns this problem with the value at fault. What is longer than 80 code points is cut and ends in an ellipsis;
     * control characters and lone surrogates are escaped.
     *
     * @param text the value as the document spells it
     * @return a copy with that value
     */
    public Problem withValue(String text) {
        return new Problem(code, warning, pointer, message, position, offset, shortened(text), fix);
    }

    /**
     * Returns this problem with what would mend it.
     *
     * @param text what to write in place of the value or name
     * @return a copy with that fix
     */
    public Problem withFix(String text) {
        Objects.requireNonNull(text, "text");
        return new Problem(code, warning, pointer, message, position, offset, value, text);
    }

    /**
     * Returns what kind of problem it is.
     *
     * @return the code
     */
    public ProblemCode code() {
        return code;
    }

    /**
     * Returns whether the document could be read in spite of it.
     *
     * @return true for a warning, false for an error
     */
    public boolean isWarning() {
        return warning;
    }

    /**
     * Returns which value of the document it is about.
     *
     * @return the JSON Pointer, empty for the document
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Returns where in the document it is.
     *
     * @return the line and column, empty where there is none
     */
    public Optional<Position> position() {
        return Optional.ofNullable(position);
    }

    /**
     * Returns the byte it is at, where the bytes are no text.
     *
     * @return the count of the bytes before it, empty for a problem that has a position
     */
    public OptionalLong offset() {
        return offset == null ? OptionalLong.empty() : OptionalLong.of(offset);
    }

    /**
     * Returns the value at fault.
     *
     * @return the value as the document spells it, at most 80 code points, controls escaped
     */
    public Optional<String> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Returns what is wrong.
     *
     * @return a sentence without a full stop
     */
    public Message message() {
        return message;
    }

    /**
     * Returns what would mend it.
     *
     * @return what to write in place of the value or name, empty where that cannot be told
     */
    public Optional<String> fix() {
        return Optional.ofNullable(fix);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Problem that
                && code == that.code
                && warning == that.warning
                && pointer.equals(that.pointer)
                && message.equals(that.message)
                && Objects.equals(position, that.position)
                && Objects.equals(offset, that.offset)
                && Objects.equals(value, that.value)
                && Objects.equals(fix, that.fix);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code.toString(), warning, pointer, message, position, offset, value, fix);
    }

    /**
     * Returns the problem in one line.
     *
     * @return place, severity, message, fix and code: {@code 12:7: error: message (fix) [unknown-member]}
     */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        if (position != null) {
            line.append(position).append(": ");
        } else if (offset != null) {
            line.append("byte ").append(offset.longValue()).append(": ");
        }
        line.append(warning ? "warning: " : "error: ").append(message);
        if (fix != null) {
            line.append(" (").append(fix).append(')');
        }
        return line.append(" [").append(code).append(']').toString();
    }

    /** Returns a message, which may quote a document, with nothing in it that cannot be seen. */
    private static Message visible(Message message) {
        Object[] arguments = message.arguments().toArray();
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = arguments[i] instanceof Message part ? visible(part) : visible(arguments[i].toString());
        }
        return Message.of(message.key(), visible(message.pattern()), arguments);
    }

    private static String visible(String message) {
        StringBuilder out = new StringBuilder(message.length());
        message.codePoints().forEach(point -> out.append(escaped(point)));
        return out.toString();
    }

    private static String shortened(String text) {
        StringBuilder out = new StringBuilder();
        int length = 0;
        int kept = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            String shown = escaped(point);
            length += shown.codePointCount(0, shown.length());
            if (length > VALUE_LENGTH) {
                return out.substring(0, kept) + "…";
            }
            out.append(shown);
            if (length < VALUE_LENGTH) {
                kept = out.length();
            }
        }
        return out.toString();
    }

    private static String escaped(int point) {
        return switch (point) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                switch (Character.getType(point)) {
                    case Character.CONTROL,
                            Character.SURROGATE,
                            Character.FORMAT,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> hexadecimal(point);
                    default -> (point & 0xFFFE) == 0xFFFE ? hexadecimal(point) : Character.toString(point);
                };
        };
    }

    private static String hexadecimal(int point) {
        StringBuilder out = new StringBuilder();
        for (char unit : Character.toChars(point)) {
            out.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                out.append(Character.toUpperCase(Character.forDigit(unit >> shift & 0xF, 16)));
            }
        }
        return out.toString();
    }
}
