package org.wsisroadmaps.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.io.RoadmapReadException;
import org.wsisroadmaps.io.RoadmapReader;
import org.wsisroadmaps.io.RoadmapWriter;
import org.wsisroadmaps.model.Publication;

/** One reader, one writer and one validator for many threads: the results are those of one thread. */
class ManyThreadsTest {
    private static final int THREADS = 16;

    /** How often each thread does everything; {@code -Dwsis.rounds=150} is about a minute of two cores. */
    private static final int ROUNDS = Integer.getInteger("wsis.rounds", 4);

    private static final RoadmapReader READER = RoadmapReader.create();
    private static final RoadmapWriter WRITER = RoadmapWriter.create();
    private static final RoadmapValidator VALIDATOR = RoadmapValidator.create(LocalDate.of(2026, 11, 23));

    @Test
    void give_the_results_of_one_thread() throws Exception {
        List<byte[]> documents = new ArrayList<>();
        try (Stream<Path> samples = Files.list(Path.of("..", "samples"))) {
            for (Path sample : samples.filter(name -> name.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                documents.add(Files.readAllBytes(sample));
            }
        }
        String alone = digest(documents);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<String>> work = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                work.add(() -> {
                    for (int round = 1; round < ROUNDS; round++) {
                        String digest = digest(documents);
                        if (!digest.equals(alone)) {
                            return digest;
                        }
                    }
                    return digest(documents);
                });
            }
            for (Future<String> result : threads.invokeAll(work)) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Returns all that comes of some documents, in short. */
    private static String digest(List<byte[]> documents) throws IOException {
        StringBuilder all = new StringBuilder();
        for (byte[] document : documents) {
            try {
                Publication publication = READER.read(document).publication();
                for (DocumentFormat format : DocumentFormat.values()) {
                    all.append(WRITER.toText(publication, format));
                }
                VALIDATOR.validate(publication).findings().forEach(all::append);
            } catch (RoadmapReadException e) {
                all.append(e.problems());
            }
        }
        try {
            byte[] digest = java.security.MessageDigest.getInstance("SHA-256")
                    .digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest) + " of " + all.length();
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
