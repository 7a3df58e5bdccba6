package org.wsisroadmaps.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.wsisroadmaps.io.stream.AtomicFile;
import org.wsisroadmaps.io.stream.JsonOutput;
import org.wsisroadmaps.io.stream.YamlOutput;
import org.wsisroadmaps.model.Publication;

/**
 * Writes publications in their canonical form: the same publication gives the same bytes on every machine. Writers are
 * immutable and may be used by any number of threads. Streams that the caller opened are flushed, never closed.
 */
public final class RoadmapWriter implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final RoadmapWriter COMPLETE = new RoadmapWriter(true);
    private static final RoadmapWriter WITHOUT_CONTACTS = new RoadmapWriter(false);

    private final boolean contacts;

    private RoadmapWriter(boolean contacts) {
        this.contacts = contacts;
    }

    /**
     * Returns a writer of all that a publication holds.
     *
     * @return the writer
     */
    public static RoadmapWriter create() {
        return COMPLETE;
    }

    /**
     * Returns a writer that leaves out the contacts of roadmaps, which are personal data.
     *
     * @return the writer
     */
    public RoadmapWriter withoutContacts() {
        return WITHOUT_CONTACTS;
    }

    /**
     * Writes a publication to bytes.
     *
     * @param publication the publication
     * @param format the format
     * @return the document in UTF-8, with a line feed at its end
     */
    public byte[] toBytes(Publication publication, DocumentFormat format) {
        Publication written = contacts ? publication : withoutContacts(publication);
        if (format == DocumentFormat.YAML) {
            YamlOutput out = YamlOutput.block();
            PublicationCodec.INSTANCE.write(written, out);
            return out.bytes();
        }
        if (format == DocumentFormat.JSON) {
            JsonOutput out = JsonOutput.indented();
            PublicationCodec.INSTANCE.write(written, out);
            return out.bytes();
        }
        JsonOutput out = JsonOutput.compact();
        PublicationCodec.INSTANCE.write(written, out);
        return out.line();
    }

    /**
     * Writes a publication to text.
     *
     * @param publication the publication
     * @param format the format
     * @return the document
     */
    public String toText(Publication publication, DocumentFormat format) {
        return new String(toBytes(publication, format), StandardCharsets.UTF_8);
    }

    /**
     * Writes a publication to a file, in the format that the ending of its name tells. The file is replaced as a whole:
     * whatever happens, it holds either what it held before or the whole document.
     *
     * @param publication the publication
     * @param file the path of the file; a symbolic link is followed
     * @throws IllegalArgumentException if the name does not tell a format
     * @throws UncheckedIOException if the file cannot be written; it is then as it was
     */
    public void write(Publication publication, Path file) {
        write(publication, formatOf(file), file);
    }

    /**
     * Writes a publication to a file. The file is replaced as a whole: whatever happens, it holds either what it held
     * before or the whole document.
     *
     * @param publication the publication
     * @param format the format
     * @param file the path of the file; a symbolic link is followed
     * @throws UncheckedIOException if the file cannot be written; it is then as it was
     */
    public void write(Publication publication, DocumentFormat format, Path file) {
        byte[] document = toBytes(publication, format);
        AtomicFile.replace(file, out -> out.write(document));
    }

    /**
     * Writes a publication to a stream.
     *
     * @param publication the publication
     * @param format the format
     * @param out the stream, flushed and not closed
     * @throws UncheckedIOException if the stream fails
     */
    public void write(Publication publication, DocumentFormat format, OutputStream out) {
        writeAll(List.of(publication).iterator(), format, out);
    }

    /**
     * Writes publications to an NDJSON file, a line each. The file is replaced as a whole.
     *
     * @param publications the publications, taken one by one
     * @param file the path of the file; a symbolic link is followed
     * @throws UncheckedIOException if the file cannot be written; it is then as it was
     */
    public void writeLines(Stream<Publication> publications, Path file) {
        Iterator<Publication> all = publications.iterator();
        AtomicFile.replace(file, out -> writeAll(all, DocumentFormat.NDJSON, out));
    }

    /**
     * Writes publications to an NDJSON stream, a line each.
     *
     * @param publications the publications, taken one by one
     * @param out the stream, flushed and not closed
     * @throws UncheckedIOException if the stream fails
     */
    public void writeLines(Stream<Publication> publications, OutputStream out) {
        writeAll(publications.iterator(), DocumentFormat.NDJSON, out);
    }

    private void writeAll(Iterator<Publication> publications, DocumentFormat format, OutputStream out) {
        try {
            while (publications.hasNext()) {
                out.write(toBytes(publications.next(), format));
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the document: " + e.getMessage(), e);
        }
    }

    private static DocumentFormat formatOf(Path file) {
        return DocumentFormat.of(file)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the name of " + file + " tells no format: use .json, .yaml, .yml, .ndjson or .jsonl"));
    }

    private static Publication withoutContacts(Publication publication) {
        return publication.toBuilder()
                .roadmaps(publication.roadmaps().stream()
                        .map(roadmap -> roadmap.toBuilder().contacts(List.of()).build())
                        .toList())
                .build();
    }
}
