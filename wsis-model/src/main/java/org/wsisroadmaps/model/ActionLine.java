package org.wsisroadmaps.model;

import java.util.Locale;

/**
 * The action lines of the Geneva Plan of Action (2003): C1 to C11, and the eight parts of C7. The set is closed; the
 * outcome of the 2025 review kept it. The codes of the parts of C7 are those of this format, since ITU prints C7 and
 * the word.
 */
public enum ActionLine {
    /** The role of governments and all stakeholders in the promotion of ICTs for development. */
    C1,
    /** Information and communication infrastructure. */
    C2,
    /** Access to information and knowledge. */
    C3,
    /** Capacity building. */
    C4,
    /** Building confidence and security in the use of ICTs. */
    C5,
    /** Enabling environment. */
    C6,
    /** ICT applications, as a whole. */
    C7,
    /** ICT applications: e-government. */
    C7_EGOV("government"),
    /** ICT applications: e-business. */
    C7_EBUS("business"),
    /** ICT applications: e-learning. */
    C7_ELEA("learning"),
    /** ICT applications: e-health. */
    C7_EHEA("health"),
    /** ICT applications: e-employment. */
    C7_EEMP("employment"),
    /** ICT applications: e-environment. */
    C7_EENV("environment"),
    /** ICT applications: e-agriculture. */
    C7_EAGR("agriculture"),
    /** ICT applications: e-science. */
    C7_ESCI("science"),
    /** Cultural diversity and identity, linguistic diversity and local content. */
    C8,
    /** Media. */
    C9,
    /** Ethical dimensions of the Information Society. */
    C10,
    /** International and regional cooperation. */
    C11;

    private final String code;
    private final String word;

    ActionLine() {
        this.code = name();
        this.word = "";
    }

    ActionLine(String word) {
        this.code = name().replace('_', '-');
        this.word = "E" + word.toUpperCase(Locale.ROOT);
    }

    /**
     * Reads an action line as documents write it.
     *
     * @param text such as {@code C5}, {@code AL C5}, {@code Action Line C5}, {@code ALC2}, {@code C7: e-health} or
     *     {@code e-health}, in any letter case; Cyrillic letters that look like Latin ones are taken for these
     * @return the action line
     * @throws IllegalArgumentException if the text is anything else
     */
    public static ActionLine parse(String text) {
        for (ActionLine line : values()) {
            if (line.code.equals(text)) {
                return line;
            }
        }
        String letters = lettersAndDigits(text);
        for (ActionLine line : values()) {
            if (letters.equals(lettersAndDigits(line.code))
                    || (line.isPartOfC7() && (letters.equals(line.word) || letters.equals("C7" + line.word)))) {
                return line;
            }
        }
        throw Illegal.ACTION_LINE.of(Quoted.of(text));
    }

    /** Returns a text in capitals without blanks, hyphens and colons, and without what leads to a code. */
    private static String lettersAndDigits(String text) {
        String plain = LookAlikes.plain(text).strip().toUpperCase(Locale.ROOT);
        String letters = plain.replace(" ", "").replace("-", "").replace(":", "");
        if (letters.startsWith("ACTIONLINE")) {
            return letters.substring("ACTIONLINE".length());
        }
        return letters.startsWith("AL") ? letters.substring("AL".length()) : letters;
    }

    /**
     * Tells whether this is one of the eight parts of C7.
     *
     * @return whether it is a part of C7, and not C7 as a whole
     */
    public boolean isPartOfC7() {
        return !word.isEmpty();
    }

    /** Returns the code, such as {@code C5} or {@code C7-EHEA}. */
    @Override
    public String toString() {
        return code;
    }
}
