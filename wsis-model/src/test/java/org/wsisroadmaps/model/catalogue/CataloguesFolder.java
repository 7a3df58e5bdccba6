package org.wsisroadmaps.model.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.function.Executable;
import org.wsisroadmaps.model.data.DataFiles;

/** Copies of the bundled files in a folder, for tests that spoil them. */
final class CataloguesFolder {
    static final List<String> SDG =
            List.of("sdg-goals.csv", "sdg-goal-names.csv", "sdg-targets.csv", "sdg-indicators.csv", "sdg-repeats.csv");
    static final List<String> LINES = List.of(
            "action-lines.csv", "action-line-names.csv", "action-line-outcomes.csv", "action-line-facilitators.csv");

    private final Path folder;

    CataloguesFolder(Path folder, List<String> names) {
        this.folder = folder;
        names.forEach(name -> write(name, bundled(name)));
    }

    static String bundled(String name) {
        return DataFiles.text(name);
    }

    Path path() {
        return folder;
    }

    CataloguesFolder write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a text that is there exactly once. */
    CataloguesFolder change(String name, String old, String text) {
        try {
            String before = Files.readString(folder.resolve(name));
            if (before.indexOf(old) < 0 || before.indexOf(old) != before.lastIndexOf(old)) {
                throw new IllegalArgumentException(old + " is not there once");
            }
            return write(name, before.replace(old, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CataloguesFolder add(String name, String text) {
        try {
            return write(name, Files.readString(folder.resolve(name)) + text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the faults that loading tells, one text for each. */
    static List<String> faults(Executable loading) {
        try {
            loading.execute();
        } catch (CatalogueException e) {
            return e.faults().stream().map(CatalogueFault::toString).toList();
        } catch (Throwable e) {
            throw new AssertionError("loading failed in another way", e);
        }
        throw new AssertionError("loading did not fail");
    }
}
