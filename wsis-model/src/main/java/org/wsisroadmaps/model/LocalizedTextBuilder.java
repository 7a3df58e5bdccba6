package org.wsisroadmaps.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Collects the languages of a text and decides which of its two forms it takes. */
final class LocalizedTextBuilder implements LocalizedText.Builder {
    private final Map<LanguageTag, String> texts = new LinkedHashMap<>();

    @Override
    public LocalizedTextBuilder putText(LanguageTag language, String text) {
        texts.put(Objects.requireNonNull(language, "language"), Objects.requireNonNull(text, "text"));
        return this;
    }

    @Override
    public LocalizedText build() {
        if (texts.size() != 1) {
            return ImmutableLocalizedText.of(texts);
        }
        Map.Entry<LanguageTag, String> only = texts.entrySet().iterator().next();
        return SingleText.checked(only.getKey(), only.getValue());
    }
}
