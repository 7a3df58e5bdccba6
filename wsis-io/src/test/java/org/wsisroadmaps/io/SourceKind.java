package org.wsisroadmaps.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The ways by which a document comes to a reader. */
enum SourceKind {
    FILE {
        @Override
        ReadResult read(RoadmapReader reader, byte[] document, Path folder) throws IOException {
            Path file = Files.write(folder.resolve("document"), document);
            return reader.read(file);
        }
    },
    BYTES {
        @Override
        ReadResult read(RoadmapReader reader, byte[] document, Path folder) {
            return reader.read(document);
        }
    },
    TEXT {
        @Override
        ReadResult read(RoadmapReader reader, byte[] document, Path folder) {
            return reader.read(new String(document, StandardCharsets.UTF_8));
        }
    },
    READER {
        @Override
        ReadResult read(RoadmapReader reader, byte[] document, Path folder) {
            return reader.read(new StringReader(new String(document, StandardCharsets.UTF_8)));
        }
    },
    STREAM {
        @Override
        ReadResult read(RoadmapReader reader, byte[] document, Path folder) {
            return reader.read(new ByteArrayInputStream(document));
        }
    },
    ONE_BYTE_A_TIME {
        @Override
        ReadResult read(RoadmapReader reader, byte[] document, Path folder) {
            return reader.read(drip(document));
        }
    },
    /** The lines of NDJSON, read one by one. */
    LINES {
        @Override
        ReadResult read(RoadmapReader reader, byte[] document, Path folder) throws IOException {
            Path file = Files.write(folder.resolve("lines"), document);
            try (Stream<NdjsonLine> lines = reader.readLines(file)) {
                return first(lines, reader, document);
            }
        }
    },
    LINES_ONE_BYTE_A_TIME {
        @Override
        ReadResult read(RoadmapReader reader, byte[] document, Path folder) {
            return first(reader.readLines(drip(document)), reader, document);
        }
    };

    abstract ReadResult read(RoadmapReader reader, byte[] document, Path folder) throws IOException;

    boolean takes(DocumentFormat format) {
        return format == DocumentFormat.NDJSON || this != LINES && this != LINES_ONE_BYTE_A_TIME;
    }

    /** Reads all lines and returns what the first gave; a document without lines is read as a whole. */
    private static ReadResult first(Stream<NdjsonLine> lines, RoadmapReader reader, byte[] document) {
        List<NdjsonLine> all = lines.toList();
        return all.isEmpty() ? reader.read(document) : all.get(0).result();
    }

    /** Returns a stream that gives one byte, however many are asked for, and now and then none. */
    static InputStream drip(byte[] document) {
        return new InputStream() {
            private int at;
            private boolean dry;

            @Override
            public int read() {
                return at < document.length ? document[at++] & 0xFF : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                dry = at % 100 == 7 && !dry;
                if (dry) {
                    return 0;
                }
                int read = read();
                if (read >= 0) {
                    buffer[offset] = (byte) read;
                }
                return read < 0 ? -1 : 1;
            }
        };
    }
}
