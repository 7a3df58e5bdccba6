package org.wsisroadmaps.model;

import java.io.ObjectStreamException;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A text in one language, as nearly all are: without the map, which is made for those only who ask for it. */
final class SingleText extends LocalizedText {
    private static final long serialVersionUID = 1L;

    private final LanguageTag language;
    private final String text;

    /** Two threads may make the same map; either will do. */
    private transient @Nullable Map<LanguageTag, String> texts;

    private SingleText(LanguageTag language, String text) {
        this.language = Objects.requireNonNull(language, "language");
        this.text = Objects.requireNonNull(text, "text");
    }

    static SingleText checked(LanguageTag language, String text) {
        SingleText single = new SingleText(language, text);
        check(language, text);
        return single;
    }

    @Override
    public Map<LanguageTag, String> texts() {
        Map<LanguageTag, String> map = texts;
        if (map == null) {
            map = Map.of(language, text);
            texts = map;
        }
        return map;
    }

    @Override
    public String first() {
        return text;
    }

    @Override
    public void forEach(BiConsumer<? super LanguageTag, ? super String> action) {
        action.accept(language, text);
    }

    @Override
    public LanguageTag firstLanguage() {
        return language;
    }

    @Override
    public boolean isTranslated() {
        return false;
    }

    private Object readResolve() throws ObjectStreamException {
        return checked(language, text);
    }
}
