package org.wsisroadmaps.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares the files of the languages with the English messages of one part of the library. */
public final class LanguageFiles {
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    private LanguageFiles() {}

    static List<Translation> translations() {
        return Translation.languages().stream()
                .filter(language -> !language.equals(Locale.ENGLISH))
                .map(Translation::of)
                .toList();
    }

    /**
     * Checks that every language has these keys and no others of the part, each with the places of the English text.
     *
     * @param english the English patterns by key
     * @param ofPart which keys belong to the part
     */
    public static void check(Map<String, String> english, Predicate<String> ofPart) {
        for (Translation translation : translations()) {
            Map<String, String> patterns = translation.patterns().entrySet().stream()
                    .filter(entry -> ofPart.test(entry.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            Set<String> keys = new TreeSet<>();
            patterns.keySet().forEach(key -> keys.add(base(key)));
            assertThat(keys).as(translation.toString()).isEqualTo(new TreeSet<>(english.keySet()));
            assertThat(patterns).allSatisfy((key, pattern) -> {
                String original = english.getOrDefault(base(key), "");
                assertThat(places(pattern)).as(key).isEqualTo(places(original));
                assertThat(pattern.endsWith(".")).as(key).isEqualTo(original.endsWith("."));
            });
        }
    }

    private static String base(String key) {
        int dot = key.lastIndexOf('.');
        String end = key.substring(dot + 1);
        boolean plural = Arrays.stream(PluralForm.values())
                .anyMatch(form -> form.toString().equals(end));
        return plural ? key.substring(0, dot) : key;
    }

    private static Set<String> places(String pattern) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(pattern).results().forEach(found -> places.add(found.group()));
        return places;
    }
}
