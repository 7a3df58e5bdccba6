package org.wsisroadmaps.io;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.io.stream.ProblemText;
import org.wsisroadmaps.model.LanguageTag;
import org.wsisroadmaps.model.LocalizedText;

/** Reads and writes {@link LocalizedText}: an object of texts by language, or a bare text in the language of the document. */
final class LocalizedTextCodec implements Codec<LocalizedText> {
    static final LocalizedTextCodec INSTANCE = new LocalizedTextCodec();

    private LocalizedTextCodec() {}

    @Override
    public Optional<LocalizedText> read(Cursor in) {
        if (in.atShorthand() || !in.atObject()) {
            return in.text().map(text -> LocalizedText.of(in.language(), text));
        }
        int before = in.errors();
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        in.entries(name -> readLanguage(name, in, texts));
        if (in.errors() > before || in.stopped()) {
            return Optional.empty();
        }
        if (texts.isEmpty()) {
            in.absent();
            return Optional.empty();
        }
        LocalizedText.Builder text = LocalizedText.builder();
        texts.forEach(text::putText);
        return Optional.of(text.build());
    }

    private static void readLanguage(String name, Cursor in, Map<LanguageTag, String> texts) {
        LanguageTag language;
        try {
            language = LanguageTag.of(name);
        } catch (IllegalArgumentException e) {
            in.errorAtName(ProblemCode.UNKNOWN_MEMBER, ProblemText.message(e), Optional.empty());
            return;
        }
        if (texts.containsKey(language)) {
            in.errorAtName(ProblemCode.DUPLICATE_MEMBER, ProblemText.SECOND_LANGUAGE.of(language), Optional.empty());
            return;
        }
        in.text().ifPresent(text -> texts.put(language, text));
    }

    @Override
    public void write(LocalizedText text, Output out) {
        out.startObject();
        text.texts().forEach((language, words) -> out.text(language.toString(), words));
        out.endObject();
    }
}
