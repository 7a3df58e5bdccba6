package org.wsisroadmaps.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** In which form a coverage matrix is written. */
enum MatrixFormat {
    TEXT(CoverageText::of),
    JSON(CoverageJson::of),
    SVG(CoverageSvg::of);

    @SuppressWarnings("ImmutableEnumChecker") // methods, which hold nothing
    private final Function<Coverage, String> writer;

    MatrixFormat(Function<Coverage, String> writer) {
        this.writer = writer;
    }

    /** Returns the form that the name of a file asks for, or text. */
    static MatrixFormat of(Optional<Path> file) {
        String name = file.map(Path::toString).orElse("").toLowerCase(Locale.ROOT);
        for (MatrixFormat format : values()) {
            if (name.endsWith("." + format)) {
                return format;
            }
        }
        return TEXT;
    }

    /** Writes coverage, with a line feed at its end. */
    String of(Coverage coverage) {
        return writer.apply(coverage);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
