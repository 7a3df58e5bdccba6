package org.wsisroadmaps.io;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    public @Nullable LocalizedText read(Cursor in) {
        if (in.atShorthand() || !in.atObject()) {
            String text = Codes.TEXT.read(in);
            return text == null ? null : LocalizedText.of(in.language(), text);
        }
        return readLanguages(in);
    }

    private static @Nullable LocalizedText readLanguages(Cursor in) {
        int before = in.errors();
        int depth = in.depth();
        LanguageTag first = null;
        String firstText = null;
        Map<LanguageTag, String> others = Map.of();
        for (String name = in.nextEntry(depth); name != null; name = in.nextEntry(depth)) {
            LanguageTag language = readLanguage(name, in);
            if (language == null) {
                continue;
            }
            if (language.equals(first) || others.containsKey(language)) {
                in.errorAtName(
                        ProblemCode.DUPLICATE_MEMBER, ProblemText.SECOND_LANGUAGE.of(language), Optional.empty());
                continue;
            }
            String text = Codes.TEXT.read(in);
            if (text == null) {
                continue;
            }
            if (first == null) {
                first = language;
                firstText = text;
            } else {
                others = others.isEmpty() ? new LinkedHashMap<>() : others;
                others.put(language, text);
            }
        }
        if (in.errors() > before || in.stopped()) {
            return null;
        }
        if (first == null || firstText == null) {
            in.absent();
            return null;
        }
        if (others.isEmpty()) {
            return LocalizedText.of(first, firstText);
        }
        LocalizedText.Builder text = LocalizedText.builder().putText(first, firstText);
        others.forEach(text::putText);
        return text.build();
    }

    private static @Nullable LanguageTag readLanguage(String name, Cursor in) {
        try {
            return LanguageTag.of(name);
        } catch (IllegalArgumentException e) {
            in.errorAtName(ProblemCode.UNKNOWN_MEMBER, ProblemText.message(e), Optional.empty());
            return null;
        }
    }

    @Override
    public void write(LocalizedText text, Output out) {
        out.startObject();
        text.forEach((language, words) -> out.text(language.toString(), words));
        out.endObject();
    }
}
