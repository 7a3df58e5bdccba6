package org.wsisroadmaps.model;

import java.util.Locale;

/**
 * Why a value is refused, in English. Other languages have it under keys such as {@code illegal-value.date}.
 */
enum Illegal {
    ACTION_LINE("'{0}' is no action line: use C1 to C11, or a part of C7 such as C7-EHEA"),
    BLANK("'{0}' is blank: leave it out, or say something"),
    CODE("'{0}' is not a code: use letters and digits joined by single hyphens, such as {1}"),
    CONTROL("the text holds a control character, {0}: remove it"),
    COUNTRY("'country' is '{0}': use an ISO 3166-1 alpha-2 code such as CH"),
    CURRENCY("'currency' is '{0}': use an ISO 4217 code such as CHF"),
    DATE("'{0}' is no date: use one such as 2018, 2018-Q4, 2018-10 or 2018-10-21"),
    GDC_LINK("'{0}' is no objective of the Global Digital Compact: use its number alone, such as GDC 3"),
    GDC_OBJECTIVE("'objective' is '{0}': use the digits of its number, such as 3"),
    GOAL("there is no goal {0}: the goals are 1 to {1}"),
    HALF_OF_PAIR("the text holds half of a surrogate pair, {0}: remove it"),
    ID("an id is 1 to 100 of A-Z, a-z, 0-9, dot, hyphen and underscore, and starts with a letter or digit"),
    INITIATIVE("an initiative has a code or a title"),
    LANGUAGE("'{0}' is not a language tag: use one such as en, fr or zh-Hans"),
    LETTER("an outcome has a letter from a to z"),
    LONG_NUMBER("'{0}' is too long a number: at most 64 digits and 64 decimal places"),
    NO_LANGUAGE("a text is there in at least one language"),
    NONCHARACTER("the text holds a noncharacter, {0}: remove it"),
    NUMBER("'{0}' is no JSON number"),
    OUTCOME("'{0}' is no WSIS outcome: use an action line, a letter and perhaps a sub-item, such as C2.d.iii"),
    PROGRAMME("a programme has a code or a title"),
    PUBLICATION("a publication holds at least one roadmap"),
    QUESTION("a study Question has a number, or is kept as written"),
    RANGE("a range has a start or an end"),
    RESOLUTION("a resolution has a number, or is kept as written"),
    SDG_CODE("'{0}' is no SDG code: use a goal such as 9, a target such as 9.c or an indicator such as 9.c.1"),
    SDG_GOAL("'{0}' is no SDG goal: use a code such as 9"),
    SDG_INDICATOR("'{0}' is no SDG indicator: use a code such as 9.c.1"),
    SDG_LIST("'{0}' is a list: write one link for each SDG code"),
    SDG_TARGET("'{0}' is no SDG target: use a code such as 9.c"),
    STRATEGIC_GOAL("a strategic goal has a code, or is kept as written"),
    WEB_ADDRESS("'{0}' is no address: {1}; use one such as https://www.itu.int/itu-wsis"),
    WEB_ADDRESS_HOST("it names no host"),
    WEB_ADDRESS_MAILBOX("it names no mailbox"),
    WEB_ADDRESS_NOT_ASCII("it holds characters other than printable ASCII"),
    WEB_ADDRESS_NOT_URI("it is not a URI"),
    WEB_ADDRESS_SCHEME("its scheme is none of http, https and mailto"),
    WEB_ADDRESS_USER("it holds user information"),
    WSIS_TARGET("'{0}' is no WSIS target: use a letter from a to j"),
    YEAR("the year {0} is out of range: use {1} to {2}");

    private final String text;

    Illegal(String text) {
        this.text = text;
    }

    /** Returns the message that says this of something. */
    Message message(Object... arguments) {
        return Message.of("illegal-value." + name().toLowerCase(Locale.ROOT).replace('_', '-'), text, arguments);
    }

    /** Returns what is to be thrown; the JVM loads its class for whoever throws it if the type here tells which it is. */
    IllegalArgumentException of(Object... arguments) {
        return new IllegalValueException(message(arguments));
    }

    /** Returns the English text with its places. */
    @Override
    public String toString() {
        return text;
    }
}
