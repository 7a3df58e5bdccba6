package org.wsisroadmaps.model;

import java.io.Serializable;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A well-formed language tag of BCP 47 such as {@code fr} or {@code zh-Hans}, in the letter case that BCP 47 gives. */
@PlainStyle
@Value.Immutable
public abstract sealed class LanguageTag implements Serializable permits ImmutableLanguageTag {
    private static final long serialVersionUID = 1L;
    private static final int LETTERS = 26;

    /** The tags of two small letters, made when they are first asked for; two threads may make the same, either will do. */
    private static final @Nullable LanguageTag[] SHORT = new @Nullable LanguageTag[LETTERS * LETTERS];

    LanguageTag() {}

    /** {@return English, the language of a text that names none in a publication that names none} */
    public static LanguageTag english() {
        return ofShort("en");
    }

    /**
     * Returns the tag of this text.
     *
     * @param text a language tag in any letter case
     * @return the tag in its usual case
     * @throws IllegalArgumentException if the text is not a well-formed tag
     */
    public static LanguageTag of(String text) {
        // most are, and need none of the checks
        if (text.length() == 2 && isSmall(text.charAt(0)) && isSmall(text.charAt(1))) {
            return ofShort(text);
        }
        return ofAnyShape(text);
    }

    private static LanguageTag ofShort(String text) {
        int at = (text.charAt(0) - 'a') * LETTERS + text.charAt(1) - 'a';
        LanguageTag tag = SHORT[at];
        if (tag == null) {
            tag = ImmutableLanguageTag.of(text);
            SHORT[at] = tag;
        }
        return tag;
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static LanguageTag ofAnyShape(String text) {
        try {
            Locale.Builder syntax = new Locale.Builder().setLanguageTag(text);
            if (text.isEmpty() || (syntax.build().toLanguageTag().equals("und") && !text.equalsIgnoreCase("und"))) {
                throw illFormed(text);
            }
        } catch (IllformedLocaleException e) {
            throw illFormed(text);
        }
        return ImmutableLanguageTag.of(inUsualCase(text));
    }

    private static IllegalArgumentException illFormed(String text) {
        return Illegal.LANGUAGE.of(Quoted.of(text));
    }

    private static String inUsualCase(String text) {
        String[] subtags = text.toLowerCase(Locale.ROOT).split("-", -1);
        boolean afterSingleton = subtags[0].length() == 1;
        for (int i = 1; i < subtags.length; i++) {
            String subtag = subtags[i];
            if (subtag.length() == 1) {
                afterSingleton = true;
            } else if (!afterSingleton && subtag.length() == 2) {
                subtags[i] = subtag.toUpperCase(Locale.ROOT);
            } else if (!afterSingleton && subtag.length() == 4 && Ascii.isLetter(subtag.charAt(0))) {
                subtags[i] = subtag.substring(0, 1).toUpperCase(Locale.ROOT) + subtag.substring(1);
            }
        }
        return String.join("-", subtags);
    }

    abstract String text();

    /** Returns the tag itself. */
    @Override
    public String toString() {
        return text();
    }
}
