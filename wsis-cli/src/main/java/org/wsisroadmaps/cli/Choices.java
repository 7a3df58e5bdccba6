package org.wsisroadmaps.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wsisroadmaps.validation.Translation;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options, and says what there is to choose from when one is none. */
final class Choices {
    private Choices() {}

    static <E extends Enum<E>> E of(String text, E[] choices) {
        for (E choice : choices) {
            if (choice.toString().equals(text)) {
                return choice;
            }
        }
        throw new TypeConversionException("there is no '" + text + "', use "
                + Arrays.stream(choices).map(Object::toString).collect(Collectors.joining(", ")));
    }

    /** Reads a language, with or without a country. */
    static Translation language(String text) {
        Translation language = Translation.of(Locale.forLanguageTag(text));
        if (language.language().getLanguage().equals(Locale.forLanguageTag(text).getLanguage())) {
            return language;
        }
        throw new TypeConversionException("there is no '" + text + "', use "
                + Translation.languages().stream().map(Locale::toLanguageTag).collect(Collectors.joining(", ")));
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is no date, use one such as 2026-11-23");
        }
    }
}
