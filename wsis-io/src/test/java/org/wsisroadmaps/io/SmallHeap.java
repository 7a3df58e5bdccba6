package org.wsisroadmaps.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads documents that are as bad as the limits allow, in a JVM that has little memory and a small stack. Started by
 * {@link SmallHeapTest}: which limits, and which loads, each as {@code NAME/format/KIND}.
 */
final class SmallHeap {
    private SmallHeap() {}

    public static void main(String[] args) throws IOException {
        ReadLimits limits = args[0].equals("strict") ? ReadLimits.strict() : ReadLimits.defaults();
        Path folder = Files.createTempDirectory("loads");
        for (String task : List.of(args).subList(1, args.length)) {
            String[] parts = task.split("/", 3);
            DocumentFormat format = DocumentFormat.valueOf(parts[1]);
            String outcome = outcome(
                    SourceKind.valueOf(parts[2]),
                    RoadmapReader.create().withLimits(limits).withFormat(format),
                    parts[0],
                    format,
                    limits,
                    folder);
            System.out.write((task + " " + outcome + "\n").getBytes(StandardCharsets.UTF_8));
        }
        System.out.flush();
    }

    /** An error is let through: it ends the program. */
    private static String outcome(
            SourceKind kind, RoadmapReader reader, String name, DocumentFormat format, ReadLimits limits, Path folder)
            throws IOException {
        try {
            byte[] document = name.startsWith("FAMILY:")
                    ? InputFamilies.named(name.substring("FAMILY:".length())).document(format)
                    : FullLoads.load(name, format, limits);
            kind.read(reader, document, folder);
            return "read";
        } catch (RoadmapReadException e) {
            return e.problems().get(0).code().toString();
        }
    }
}
