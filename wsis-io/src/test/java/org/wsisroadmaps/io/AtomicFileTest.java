package org.wsisroadmaps.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.wsisroadmaps.model.Publication;

/** A file holds the whole old document or the whole new one, whatever ends the writing. */
class AtomicFileTest {
    /** How often a writer is killed; {@code -Dwsis.kills=200} for a long run. */
    private static final int KILLS = Integer.getInteger("wsis.kills", 10);

    private static final int LARGE = 20_000;

    @TempDir
    Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void is_whole_when_its_writer_is_killed() throws IOException, InterruptedException {
        Path file = folder.resolve("out.json");
        byte[] small = RoadmapWriter.create().toBytes(KilledWriter.publication(1), DocumentFormat.JSON);
        byte[] large = RoadmapWriter.create().toBytes(KilledWriter.publication(LARGE), DocumentFormat.JSON);
        Random random = new Random(9);
        for (int i = 0; i < KILLS; i++) {
            List<String> command = OtherJvm.command(KilledWriter.class, "-Xshare:auto");
            command.addAll(List.of(file.toString(), String.valueOf(LARGE)));
            Process writer = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(writer.getInputStream().read()).isEqualTo('r');
            TimeUnit.MILLISECONDS.sleep(20 + random.nextInt(150));
            // Sends SIGKILL, which no handler of the JVM sees.
            writer.destroyForcibly().waitFor();

            byte[] left = Files.exists(file) ? Files.readAllBytes(file) : small;
            assertThat(left.length).as("run %d", i).isIn(small.length, large.length);
            assertThat(left).isEqualTo(left.length == small.length ? small : large);
        }
        RoadmapWriter.create().write(KilledWriter.publication(1), file);
        assertThat(file).hasBinaryContent(small);
    }

    /** A limit on the size of files is what comes next to a full disk, and needs no right to mount one. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void is_as_it_was_when_there_is_no_room_for_the_new_document() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("out.json"), "old");
        List<String> command = OtherJvm.command(KilledWriter.class);
        command.addAll(List.of(file.toString(), String.valueOf(LARGE)));
        Process writer = new ProcessBuilder(
                        Stream.concat(Stream.of("bash", "-c", "ulimit -f 64; exec \"$@\"", "bash"), command.stream())
                                .toList())
                .redirectErrorStream(true)
                .start();
        String said = new String(writer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(writer.waitFor()).isEqualTo(1);
        assertThat(said).contains("UncheckedIOException: cannot write " + file + ": File too large");
        assertThat(file).content().startsWith("{").endsWith("}\n");
        assertThat(folder).isDirectoryNotContaining("glob:**.wsis-tmp");
    }

    /** Where a small disk can be mounted: {@code -Dwsis.disk=/somewhere}, an empty folder of at most a megabyte. */
    @Test
    void is_as_it_was_when_the_disk_is_full() throws IOException {
        String disk = System.getProperty("wsis.disk");
        assumeThat(disk).isNotNull();
        Path file = Path.of(disk).resolve("out.json");
        RoadmapWriter.create().write(KilledWriter.publication(1), file);
        byte[] old = Files.readAllBytes(file);
        Publication large = KilledWriter.publication(50_000);

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> RoadmapWriter.create().write(large, file))
                .withMessage("cannot write " + file + ": No space left on device");

        assertThat(file).hasBinaryContent(old);
        assertThat(Path.of(disk)).isDirectoryNotContaining("glob:**.wsis-tmp");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void is_as_it_was_in_a_folder_that_may_not_be_written() throws IOException {
        Path file = Files.writeString(folder.resolve("out.json"), "old");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeThat(Files.isWritable(folder))
                    .as("the administrator may write everywhere")
                    .isFalse();
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> RoadmapWriter.create().write(KilledWriter.publication(1), file))
                    .withMessageContaining("cannot write " + file + ": ");
            assertThat(file).hasContent("old");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void keeps_a_chain_of_links_and_writes_where_it_ends() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path target = Files.writeString(elsewhere.resolve("target.json"), "old");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));
        Path second = Files.createSymbolicLink(folder.resolve("second.json"), target);
        Path first = Files.createSymbolicLink(folder.resolve("first.json"), second);

        RoadmapWriter.create().write(KilledWriter.publication(1), first);

        assertThat(first).isSymbolicLink();
        assertThat(second).isSymbolicLink();
        assertThat(target).isRegularFile().content().startsWith("{");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-r-----");
        assertThat(folder).isDirectoryNotContaining("glob:**.wsis-tmp");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void refuses_a_link_that_leads_back_to_itself() throws IOException {
        Path one = folder.resolve("one.json");
        Path two = Files.createSymbolicLink(folder.resolve("two.json"), one);
        Files.createSymbolicLink(one, two);

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> RoadmapWriter.create().write(KilledWriter.publication(1), one))
                .withMessage("cannot write " + one + ": its links lead round in a circle");
        assertThat(one).isSymbolicLink();
        assertThat(two).isSymbolicLink();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void makes_the_file_that_a_chain_of_links_leads_to() throws IOException {
        Path target = folder.resolve("target.json");
        Path second = Files.createSymbolicLink(folder.resolve("second.json"), Path.of("target.json"));
        Path first = Files.createSymbolicLink(folder.resolve("first.json"), Path.of("second.json"));

        RoadmapWriter.create().write(KilledWriter.publication(1), first);

        assertThat(first).isSymbolicLink();
        assertThat(second).isSymbolicLink();
        assertThat(target).isRegularFile();
    }
}
