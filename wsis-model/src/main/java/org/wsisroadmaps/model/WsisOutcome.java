package org.wsisroadmaps.model;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A lettered outcome of an action line in section C of the Geneva Plan of Action, such as {@code C2.d} or its sub-item
 * {@code C2.d.iii}. Whether the letter exists for the line is a question for the rules.
 */
@PlainStyle
@Value.Immutable
public abstract sealed class WsisOutcome implements Serializable permits ImmutableWsisOutcome {
    private static final long serialVersionUID = 1L;

    /** The code; two threads may make the same, either will do. */
    @SuppressWarnings("immutables:incompat") // it is no part of the value
    private transient @Nullable String code;

    WsisOutcome() {}

    /**
     * Returns a lettered outcome.
     *
     * @param line the action line
     * @param letter a small letter
     * @return the outcome
     * @throws IllegalArgumentException if the letter is not a to z
     */
    public static WsisOutcome of(ActionLine line, char letter) {
        return ImmutableWsisOutcome.of(line, letter, Optional.empty());
    }

    /**
     * Reads an outcome as documents write it.
     *
     * @param text such as {@code C2.d}, {@code C2.d.iii}, {@code C2 d iii} or {@code C2 (d)(iii)}
     * @return the outcome
     * @throws IllegalArgumentException if the text is anything else
     */
    public static WsisOutcome parse(String text) {
        WsisOutcome plain = parsePlain(text);
        return plain == null ? parseSpelling(text) : plain;
    }

    /** Reads an outcome that is written as codes are; null for any other text, which the pattern has to read. */
    static @Nullable WsisOutcome parsePlain(String text) {
        int dot = text.indexOf('.');
        int letterEnd = dot + 2;
        boolean hasItem = text.length() > letterEnd;
        if (dot < 0
                || text.length() < letterEnd
                || text.charAt(dot + 1) < 'a'
                || text.charAt(dot + 1) > 'z'
                || (hasItem && (text.charAt(letterEnd) != '.' || !isItem(text, letterEnd + 1)))) {
            return null;
        }
        String code = text.substring(0, dot);
        for (ActionLine line : ActionLine.values()) {
            if (line.toString().equals(code)) {
                Optional<String> item = hasItem ? Optional.of(text.substring(letterEnd + 1)) : Optional.empty();
                return ImmutableWsisOutcome.of(line, text.charAt(dot + 1), item);
            }
        }
        return null;
    }

    /** Tells whether a text ends in a small roman number of up to five letters. */
    private static boolean isItem(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if ("ivx".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return text.length() > from && text.length() <= from + 5;
    }

    /** Reads any spelling of an outcome, those that are written as codes are among them. */
    static WsisOutcome parseSpelling(String text) {
        Matcher spelling =
                Spelled.SPELLING.matcher(LookAlikes.plain(text).strip().toLowerCase(Locale.ROOT));
        if (!spelling.matches()) {
            throw noOutcome(text);
        }
        try {
            return ImmutableWsisOutcome.of(
                    ActionLine.parse(spelling.group(1)),
                    spelling.group(2).charAt(0),
                    Optional.ofNullable(spelling.group(3)));
        } catch (IllegalArgumentException e) {
            throw noOutcome(text);
        }
    }

    private static IllegalArgumentException noOutcome(String text) {
        return Illegal.OUTCOME.of(Quoted.of(text));
    }

    /** {@return the action line whose outcome it is} */
    public abstract ActionLine actionLine();

    /** {@return the small letter of the outcome} */
    public abstract char letter();

    /** {@return the small roman number of the sub-item, or empty} */
    public abstract Optional<String> subItem();

    @Value.Check
    void check() {
        if (letter() < 'a' || letter() > 'z') {
            throw Illegal.LETTER.of();
        }
    }

    /** Returns the code, such as {@code C2.d.iii}. */
    @Override
    public String toString() {
        String made = code;
        if (made == null) {
            made = actionLine() + "." + letter()
                    + subItem().map(item -> "." + item).orElse("");
            code = made;
        }
        return made;
    }

    /** A class of its own, so that outcomes that are written as codes are do not wait for the pattern. */
    private static final class Spelled {
        private static final Pattern SPELLING =
                Pattern.compile("(.{1,40}?)[ .(]{1,3}([a-z])\\)?(?:[ .(]{1,3}([ivx]{1,5})\\)?)?");
    }
}
