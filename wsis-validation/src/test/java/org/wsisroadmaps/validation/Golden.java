package org.wsisroadmaps.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what is expected. They are written anew with {@code -Dwsis.golden=write}, and then read by people. */
public final class Golden {
    private Golden() {}

    /** Returns the resources as they are in the sources, so that they can be written. */
    public static Path resources() {
        return Path.of("src", "test", "resources");
    }

    public static void check(Path file, String actual) throws IOException {
        if ("write".equals(System.getProperty("wsis.golden"))) {
            Files.writeString(file, actual, StandardCharsets.UTF_8);
        }
        assertThat(actual).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }
}
