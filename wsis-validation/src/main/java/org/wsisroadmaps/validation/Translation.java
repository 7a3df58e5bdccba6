package org.wsisroadmaps.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Message;

/**
 * Puts messages into a language. English is in the messages themselves; of the other languages there is one file each,
 * and what a file lacks stays in English. The default locale of the machine plays no part.
 *
 * <p>A message that counts something has the number as its first argument, and its key in a file may end in the plural
 * form that the number asks for: {@code report.errors.one} and {@code report.errors.other} for {@code report.errors}.
 */
public final class Translation {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);
    private static final int LONGEST_NUMBER = 18;
    private static final Map<Locale, Translation> LOADED = new ConcurrentHashMap<>();

    private final Locale language;
    private final Map<String, String> patterns;

    private Translation(Locale language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    /** {@return the translation that leaves everything in English} */
    public static Translation english() {
        return of(Locale.ENGLISH);
    }

    /**
     * Returns the translation into a language.
     *
     * @param locale the language; country and script are not looked at
     * @return the translation, which is that into English where there is none into the language
     */
    public static Translation of(Locale locale) {
        for (Locale known : LANGUAGES) {
            if (known.getLanguage().equals(locale.getLanguage())) {
                return LOADED.computeIfAbsent(known, Translation::load);
            }
        }
        return english();
    }

    /** {@return the languages there are, English first} */
    public static List<Locale> languages() {
        return LANGUAGES;
    }

    /** {@return the language, without a country} */
    public Locale language() {
        return language;
    }

    /**
     * Returns a message in the language.
     *
     * @param message the message
     * @return its text, in English where the language lacks it
     */
    public String text(Message message) {
        return message.text(this::pattern);
    }

    /**
     * Returns the word for a severity in the language.
     *
     * @param severity the severity
     * @return the word, such as {@code error}
     */
    public String text(Severity severity) {
        return text(Message.of("severity." + severity, severity.toString()));
    }

    /**
     * Returns the word for a verdict in the language.
     *
     * @param verdict the verdict
     * @return the word, such as {@code valid}
     */
    public String text(Verdict verdict) {
        return text(Message.of("verdict." + verdict, verdict.toString()));
    }

    /** Returns what the file of the language holds, by key. */
    Map<String, String> patterns() {
        return patterns;
    }

    private String pattern(Message message) {
        String found = patterns.get(message.key());
        if (found == null && !patterns.isEmpty()) {
            found = counted(message);
        }
        return found == null ? message.pattern() : found;
    }

    private @Nullable String counted(Message message) {
        if (message.arguments().isEmpty() || !isNumber(message.arguments().get(0))) {
            return null;
        }
        PluralForm form = PluralForm.of(
                language, Long.parseLong(message.arguments().get(0).toString()));
        String found = patterns.get(message.key() + "." + form);
        return found == null ? patterns.get(message.key() + "." + PluralForm.OTHER) : found;
    }

    private static boolean isNumber(Object argument) {
        return argument instanceof String text
                && !text.isEmpty()
                && text.length() <= LONGEST_NUMBER
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Translation load(Locale language) {
        if (language.equals(Locale.ENGLISH)) {
            return new Translation(language, Map.of());
        }
        // ResourceBundle would fall back to the default locale of the machine.
        String file = "messages_" + language.getLanguage() + ".properties";
        try (InputStream in = Translation.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its file " + file);
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            Properties properties = new Properties();
            properties.load(reader);
            return new Translation(
                    language,
                    properties.stringPropertyNames().stream()
                            .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty)));
        } catch (IOException e) {
            throw new UncheckedIOException("the library cannot read its file " + file, e);
        }
    }

    /** Returns the tag of the language, such as {@code fr}. */
    @Override
    public String toString() {
        return language.toLanguageTag();
    }
}
