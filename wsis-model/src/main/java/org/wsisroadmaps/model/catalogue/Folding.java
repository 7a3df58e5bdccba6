package org.wsisroadmaps.model.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is compared of names, codes and years that documents write in several ways. */
final class Folding {
    private static final Pattern DROPPED = Pattern.compile("[\\p{Mn}\\p{Z}\\s]+");
    private static final Pattern STOP_AFTER_LETTER = Pattern.compile("^([A-Z])\\.(?=[0-9])");
    private static final Pattern YEARS = Pattern.compile("(?<![0-9])([0-9]{4})[-/\\u2010-\\u2015]([0-9]{4})(?![0-9])");
    private static final int LONGEST = 200;

    private Folding() {}

    /** Returns a name without case, accents and blanks. */
    static String folded(String name) {
        return DROPPED.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Returns a code in capitals, without blanks and without the full stop in {@code D.3}. */
    static String code(String code) {
        String plain = DROPPED.matcher(code).replaceAll("").toUpperCase(Locale.ROOT);
        return STOP_AFTER_LETTER.matcher(plain).replaceFirst("$1");
    }

    /** Returns the one span of years that a text names, with a plain hyphen: {@code 2020-2023}. */
    static Optional<String> years(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher years = YEARS.matcher(DROPPED.matcher(text).replaceAll(""));
        if (!years.find()) {
            return Optional.empty();
        }
        String found = years.group(1) + "-" + years.group(2);
        return years.find() ? Optional.empty() : Optional.of(found);
    }
}
