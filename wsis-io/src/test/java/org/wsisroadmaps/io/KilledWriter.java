package org.wsisroadmaps.io;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.wsisroadmaps.model.Publication;

/** Writes two documents to the same file in turn until it is killed. Started by {@link AtomicFileTest}. */
final class KilledWriter {
    private KilledWriter() {}

    public static void main(String[] args) {
        Path file = Path.of(args[0]);
        Publication small = publication(1);
        Publication large = publication(Integer.parseInt(args[1]));
        System.out.write("ready\n".getBytes(StandardCharsets.UTF_8), 0, 6);
        System.out.flush();
        while (true) {
            RoadmapWriter.create().write(small, file);
            RoadmapWriter.create().write(large, file);
        }
    }

    static Publication publication(int roadmaps) {
        StringBuilder document = new StringBuilder("format: wsis-roadmaps/1.0\ntitle: T\nroadmaps:\n");
        for (int i = 0; i < roadmaps; i++) {
            document.append("  - {id: r" + i + ", actionLine: C2}\n");
        }
        return RoadmapReader.create().read(document.toString()).publication();
    }
}
