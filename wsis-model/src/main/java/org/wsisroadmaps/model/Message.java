package org.wsisroadmaps.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a program has to say to people, before it is put into a language: a key by which translations find it, an English
 * pattern, and the arguments that take the places {@code {0}}, {@code {1}} and so on. Everything else in a pattern,
 * apostrophes and other braces included, stands for itself, and so does a place whose argument is missing.
 */
public final class Message implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The key, empty where no translation is meant to be found. */
    private final String key;

    /** The English text with its places. */
    private final String pattern;

    /** Texts and messages. */
    private final List<Serializable> arguments;

    private Message(String key, String pattern, List<Serializable> arguments) {
        this.key = key;
        this.pattern = pattern;
        this.arguments = arguments;
    }

    /**
     * Returns a message.
     *
     * @param key the key by which translations find it, such as {@code activity-without-partner}
     * @param pattern the English text, with places such as {@code {0}} for the arguments
     * @param arguments messages, which are put into the same language, and others, which are taken by their
     *     {@code toString}
     * @return the message
     */
    public static Message of(String key, String pattern, Object... arguments) {
        return new Message(
                Objects.requireNonNull(key, "key"), Objects.requireNonNull(pattern, "pattern"), fixed(arguments));
    }

    /**
     * Returns a message that is the same text in every language.
     *
     * @param text the text, which has no places
     * @return the message, whose key is empty
     */
    public static Message verbatim(String text) {
        return of("", text);
    }

    private static List<Serializable> fixed(Object... arguments) {
        List<Serializable> fixed = new ArrayList<>(arguments.length);
        for (Object argument : arguments) {
            fixed.add(argument instanceof Message message ? message : argument.toString());
        }
        return List.copyOf(fixed);
    }

    /** {@return the key by which translations find it, empty where the text is the same in every language} */
    public String key() {
        return key;
    }

    /** {@return the English text with its places} */
    public String pattern() {
        return pattern;
    }

    /** {@return what takes the places, each a {@code String} or a {@code Message}} */
    public List<Serializable> arguments() {
        return arguments;
    }

    /**
     * Returns the message with other arguments.
     *
     * @param others messages, and others, which are taken by their {@code toString}
     * @return a message with the same key and pattern
     */
    public Message with(Object... others) {
        return new Message(key, pattern, fixed(others));
    }

    /**
     * Returns the text in a language.
     *
     * @param patterns gives the pattern in that language, for this message and those among its arguments
     * @return the text
     */
    public String text(Function<? super Message, String> patterns) {
        String chosen = patterns.apply(this);
        int place = chosen.indexOf('{');
        if (place < 0 || arguments.isEmpty()) {
            return chosen;
        }
        StringBuilder text = new StringBuilder(chosen.length() + 32);
        int done = 0;
        while (place >= 0) {
            int end = chosen.indexOf('}', place);
            int argument = end < 0 ? -1 : index(chosen, place + 1, end);
            if (argument >= 0 && argument < arguments.size()) {
                text.append(chosen, done, place);
                Serializable value = arguments.get(argument);
                text.append(value instanceof Message message ? message.text(patterns) : value);
                done = end + 1;
                place = chosen.indexOf('{', done);
            } else {
                place = chosen.indexOf('{', place + 1);
            }
        }
        return text.append(chosen, done, chosen.length()).toString();
    }

    /** Returns the number between two braces, and -1 where there is none. */
    private static int index(String pattern, int start, int end) {
        boolean number = end - start == 1 && pattern.charAt(start) >= '0' && pattern.charAt(start) <= '9';
        return number ? pattern.charAt(start) - '0' : -1;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Message that
                && key.equals(that.key)
                && pattern.equals(that.pattern)
                && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, pattern, arguments);
    }

    /** Returns the English text. */
    @Override
    public String toString() {
        return text(Message::pattern);
    }
}
