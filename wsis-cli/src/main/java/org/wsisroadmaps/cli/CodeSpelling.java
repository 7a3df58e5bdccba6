package org.wsisroadmaps.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Resolution;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.WsisOutcome;

/** Understands the codes that people type as documents are understood: {@code SDG 9.c} is {@code 9.c}. */
final class CodeSpelling {
    private static final List<Function<String, String>> READERS = List.of(
            text -> ActionLine.parse(text).toString(),
            text -> SdgLink.parse(text).toString(),
            text -> WsisOutcome.parse(text).toString(),
            CodeSpelling::resolution);

    private CodeSpelling() {}

    /** Returns a code as it was typed, and the codes it stands for. */
    static List<String> of(String typed) {
        List<String> spellings = new ArrayList<>();
        spellings.add(typed);
        for (Function<String, String> reader : READERS) {
            try {
                spellings.add(reader.apply(typed));
            } catch (IllegalArgumentException e) {
                // It is no code of this kind, and may be one of another.
            }
        }
        return spellings;
    }

    /** Returns a code without blanks and in small letters, to compare with others. */
    static String folded(String code) {
        return code.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private static String resolution(String typed) {
        Resolution resolution = Resolution.parse(typed);
        return resolution.body().map(body -> body + " ").orElse("")
                + resolution.number().orElse("");
    }
}
