package org.wsisroadmaps.io;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Pointers;
import org.wsisroadmaps.model.LanguageTag;
import org.wsisroadmaps.model.Publication;

/** A document at hand, as bytes or as text, that can be gone through more than once. */
final class Source {
    private final DocumentFormat format;
    private final ReadLimits limits;
    private final byte[] bytes;
    private final @Nullable String text;
    private final @Nullable Place place;

    /** The place of a line of NDJSON in its file. */
    record Place(int index, int number, long offset) {}

    private Source(
            DocumentFormat format, ReadLimits limits, byte[] bytes, @Nullable String text, @Nullable Place place) {
        this.format = format;
        this.limits = limits;
        this.bytes = bytes;
        this.text = text;
        this.place = place;
    }

    static Source of(DocumentFormat format, ReadLimits limits, byte[] bytes) {
        return new Source(format, limits, bytes, null, null);
    }

    static Source of(DocumentFormat format, ReadLimits limits, String text) {
        return new Source(format, limits, new byte[0], text, null);
    }

    static Source line(ReadLimits limits, byte[] bytes, Place place) {
        return new Source(DocumentFormat.NDJSON, limits, bytes, null, place);
    }

    DocumentFormat format() {
        return format;
    }

    /** Reads the publication; once more where texts had to know the language before the document named it. */
    ReadResult read() {
        Cursor cursor = cursor();
        Optional<Publication> publication = cursor.document(PublicationCodec.INSTANCE);
        if (cursor.languageCameLate()) {
            LanguageTag language = cursor.language();
            // What was read so far is let go first, or two publications would be in memory at once.
            publication = Optional.empty();
            cursor = cursor();
            cursor.language(language);
            publication = cursor.document(PublicationCodec.INSTANCE);
        }
        if (publication.isEmpty()) {
            throw new RoadmapReadException(cursor.problems(), cursor.errors(), cursor.warnings(), null);
        }
        return new ReadResult(publication.get(), cursor.problems(), cursor.warnings(), this);
    }

    private Cursor cursor() {
        if (place != null) {
            return Cursor.line(bytes, limits, place.index, place.number, place.offset);
        }
        if (format == DocumentFormat.YAML) {
            return text == null ? Cursor.yaml(bytes, limits) : Cursor.yaml(text, limits);
        }
        return text == null ? Cursor.json(bytes, limits) : Cursor.json(text, limits);
    }

    Map<String, Position> locate(Collection<String> pointers) {
        byte[] utf8 = text == null ? bytes : text.getBytes(StandardCharsets.UTF_8);
        if (format == DocumentFormat.YAML) {
            return Pointers.yaml(utf8, pointers);
        }
        Map<String, Position> positions = Pointers.json(utf8, pointers);
        if (place == null) {
            return positions;
        }
        Map<String, Position> inFile = new HashMap<>();
        positions.forEach((pointer, position) ->
                inFile.put(pointer, Position.of(position.line() + place.number - 1, position.column())));
        return inFile;
    }
}
