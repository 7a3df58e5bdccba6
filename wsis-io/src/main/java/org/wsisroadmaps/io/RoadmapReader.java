package org.wsisroadmaps.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.stream.ProblemText;
import org.wsisroadmaps.io.stream.TextBytes;
import org.wsisroadmaps.model.Message;

/**
 * Reads publications from JSON, YAML and NDJSON. A read gives a publication, or fails with all problems it could find.
 * Readers are immutable and may be used by any number of threads.
 *
 * <p>Every failure of a read is a {@link RoadmapReadException}, that of the file system too. Streams and readers that
 * the caller opened are read to their end, or to a limit, and never closed.
 */
public final class RoadmapReader implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final RoadmapReader DEFAULT = new RoadmapReader(ReadLimits.defaults(), null);

    private final ReadLimits limits;
    private final @Nullable DocumentFormat format;

    private RoadmapReader(ReadLimits limits, @Nullable DocumentFormat format) {
        this.limits = limits;
        this.format = format;
    }

    /**
     * Returns a reader with the default limits that tells the format from the name of a file or from the content.
     *
     * @return the reader
     */
    public static RoadmapReader create() {
        return DEFAULT;
    }

    /**
     * Returns a reader with other limits.
     *
     * @param other how much to take before a document is refused
     * @return the reader
     */
    public RoadmapReader withLimits(ReadLimits other) {
        return new RoadmapReader(other, format);
    }

    /**
     * Returns a reader of one format, whatever the name or content of a source suggests.
     *
     * @param other the format
     * @return the reader
     */
    public RoadmapReader withFormat(DocumentFormat other) {
        return new RoadmapReader(limits, other);
    }

    /**
     * Reads the publication in a file.
     *
     * @param file the path of the file
     * @return the publication with its warnings
     * @throws RoadmapReadException if the file or the document cannot be read
     */
    public ReadResult read(Path file) {
        RoadmapReader reader = format != null
                ? this
                : new RoadmapReader(limits, DocumentFormat.of(file).orElse(null));
        try (InputStream in = SourceFiles.open(file)) {
            return reader.read(in);
        } catch (RoadmapReadException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw unreadable(SourceFiles.reason(file, e), e);
        }
    }

    /**
     * Reads the publication in bytes.
     *
     * @param document the document in UTF-8, which must not change meanwhile
     * @return the publication with its warnings
     * @throws RoadmapReadException if the document cannot be read
     */
    public ReadResult read(byte[] document) {
        DocumentFormat known = format != null ? format : DocumentFormat.ofContent(document);
        return known == DocumentFormat.NDJSON
                ? onlyLine(new ByteArrayInputStream(document))
                : Source.of(known, limits, document).read();
    }

    /**
     * Reads the publication in a text.
     *
     * @param document the document
     * @return the publication with its warnings
     * @throws RoadmapReadException if the document cannot be read
     */
    public ReadResult read(String document) {
        DocumentFormat known = format != null ? format : DocumentFormat.ofContent(document);
        return known == DocumentFormat.NDJSON
                ? onlyLine(new ByteArrayInputStream(TextBytes.of(document)))
                : Source.of(known, limits, document).read();
    }

    /**
     * Reads the publication in a stream.
     *
     * @param document the document in UTF-8; the stream is not closed
     * @return the publication with its warnings
     * @throws RoadmapReadException if the stream or the document cannot be read
     */
    public ReadResult read(InputStream document) {
        if (format == DocumentFormat.NDJSON) {
            return onlyLine(document);
        }
        try {
            return read(Intake.bytes(document, mostBytes()));
        } catch (IOException | RuntimeException e) {
            throw streamFailure(e);
        }
    }

    /**
     * Reads the publication in a reader.
     *
     * @param document the document; the reader is not closed
     * @return the publication with its warnings
     * @throws RoadmapReadException if the reader or the document cannot be read
     */
    public ReadResult read(Reader document) {
        String text;
        try {
            text = Intake.text(document, mostBytes());
        } catch (IOException | RuntimeException e) {
            throw streamFailure(e);
        }
        return read(text);
    }

    /**
     * Reads the publications of an NDJSON file one by one, holding one in memory at a time.
     *
     * @param file the path of the file
     * @return the lines that are not blank, in order; the stream is to be closed, since it holds the file open
     * @throws RoadmapReadException if the file cannot be opened
     */
    public Stream<NdjsonLine> readLines(Path file) {
        InputStream in;
        try {
            in = SourceFiles.open(file);
        } catch (IOException | RuntimeException e) {
            throw unreadable(SourceFiles.reason(file, e), e);
        }
        return new LineSource(in, limits).lines().onClose(() -> SourceFiles.close(in));
    }

    /**
     * Reads the publications of an NDJSON stream one by one, holding one in memory at a time.
     *
     * @param lines a publication a line in UTF-8; the stream is not closed
     * @return the lines that are not blank, in order
     */
    public Stream<NdjsonLine> readLines(InputStream lines) {
        return new LineSource(lines, limits).lines();
    }

    /** A failing source is an io problem; a document that was read and refused is what it is. */
    private static RoadmapReadException streamFailure(Exception e) {
        if (e instanceof RoadmapReadException refused) {
            return refused;
        }
        return unreadable(ProblemText.FAILED_SOURCE.of(String.valueOf(e.getMessage())), e);
    }

    static RoadmapReadException unreadable(Message message, @Nullable Throwable cause) {
        return new RoadmapReadException(List.of(Problem.error(ProblemCode.IO, "", message)), 1, 0, cause);
    }

    private ReadResult onlyLine(InputStream document) {
        List<NdjsonLine> lines = readLines(document).limit(2).toList();
        if (lines.size() == 1) {
            return lines.get(0).result();
        }
        Problem problem = lines.isEmpty()
                ? Problem.error(ProblemCode.EMPTY_DOCUMENT, "", ProblemText.NO_DOCUMENT.of())
                        .at(Position.of(1, 1))
                : Problem.error(ProblemCode.SYNTAX, "", ProblemText.SEVERAL_PUBLICATIONS.of())
                        .at(Position.of(lines.get(1).number(), 1));
        throw new RoadmapReadException(List.of(problem), 1, 0, null);
    }

    /** One byte more than the largest document, so that a limit is seen to be exceeded. */
    private int mostBytes() {
        int most =
                format == DocumentFormat.YAML ? limits.yamlBytes() : Math.max(limits.jsonBytes(), limits.yamlBytes());
        return most == Integer.MAX_VALUE ? most : most + 1;
    }
}
