package org.wsisroadmaps.model.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wsisroadmaps.model.data.DataFiles;

/** A folder with the data files of the vocabulary, some of them changed. */
final class VocabularyFolder {
    static final List<String> FILES = List.of(
            "itu-vocabulary.csv",
            "itu-conferences.csv",
            "itu-strategic-plans.csv",
            "itu-strategic-levels.csv",
            "itu-strategic-codes.csv",
            "itu-action-plans.csv",
            "itu-programmes.csv",
            "itu-initiatives.csv",
            "itu-study-periods.csv",
            "itu-resolutions.csv",
            "itu-revisions.csv",
            "itu-sectors.csv",
            "itu-regions.csv");

    private final Path folder;

    private VocabularyFolder(Path folder) {
        this.folder = folder;
    }

    static VocabularyFolder in(Path folder) throws IOException {
        for (String file : FILES) {
            Files.writeString(folder.resolve(file), DataFiles.text(file));
        }
        return new VocabularyFolder(folder);
    }

    /** Writes a file anew. */
    VocabularyFolder with(String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), List.of(lines));
        return this;
    }

    /** Adds a row to the end of a file, and returns the number of its line. */
    int add(String file, String row) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(file));
        lines.add(row);
        Files.write(folder.resolve(file), lines);
        return lines.size();
    }

    ItuVocabulary load() {
        return ItuVocabulary.load(folder);
    }
}
