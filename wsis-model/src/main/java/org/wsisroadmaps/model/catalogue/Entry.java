package org.wsisroadmaps.model.catalogue;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.LanguageTag;
import org.wsisroadmaps.model.LocalizedText;

/**
 * What the values of the catalogues have in common: two are equal when all their parts are. They are written by hand,
 * since a program loads many of their classes at once, and one class loads faster than the two or three of a generated
 * value. They keep the texts of their rows, empty for nothing said, and make values of them when they are asked.
 */
abstract class Entry implements Serializable {
    private static final long serialVersionUID = 1L;

    Entry() {}

    /** Returns all that the value is made of. */
    abstract @Nullable Object[] parts();

    /** Makes a text of languages, each with what is said in it behind it. */
    static LocalizedText text(List<String> languages) {
        LocalizedText.Builder text = LocalizedText.builder();
        for (int i = 0; i < languages.size(); i += 2) {
            text.putText(LanguageTag.of(languages.get(i)), languages.get(i + 1));
        }
        return text.build();
    }

    /** Returns what a field of a row says, or empty where it says nothing. */
    static Optional<String> optional(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }

    /** Makes the action lines of their codes with blanks between them, or of the word for all of them. */
    static List<ActionLine> lines(String codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        Stream<ActionLine> lines = codes.equals("all")
                ? Stream.of(ActionLine.values()).filter(line -> line != ActionLine.C7)
                : Stream.of(codes.split(" ", -1)).map(ActionLine::parse);
        return lines.toList();
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // the classes of entries are final
    public final boolean equals(@Nullable Object other) {
        return other != null && other.getClass() == getClass() && Arrays.equals(((Entry) other).parts(), parts());
    }

    @Override
    public final int hashCode() {
        return Arrays.hashCode(parts());
    }
}
