package org.wsisroadmaps.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Replaces files as a whole: a temporary file beside the target is filled, forced to the disk and renamed over it, so
 * that nobody ever sees half a document, even after a crash.
 */
final class AtomicFile {
    private static final String SUFFIX = ".wsis-tmp";
    private static final Duration STALE = Duration.ofHours(1);
    private static final AtomicLong COUNT = new AtomicLong();

    private AtomicFile() {}

    /** Fills the new content. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Replaces the content of a file; when that fails, the file is as it was and no temporary file stays behind. */
    static void replace(Path file, Content content) {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : linkTarget(file);
            Path folder = target.toAbsolutePath().getParent();
            if (folder == null || Files.isDirectory(target)) {
                throw new IOException("it is a folder");
            }
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                throw new IOException("it is a device or the like, not a file");
            }
            replace(target, folder, content);
        } catch (NoSuchFileException e) {
            throw failure(file, "there is no folder of that name", e);
        } catch (IOException e) {
            throw failure(file, e.getMessage() == null ? e.toString() : e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw failure(file, String.valueOf(e.getMessage()), new IOException(e));
        }
    }

    private static UncheckedIOException failure(Path file, String reason, IOException cause) {
        return new UncheckedIOException("cannot write " + file + ": " + reason, cause);
    }

    /** A link that points at nothing yet is followed one step, so that it stays a link. */
    private static Path linkTarget(Path file) throws IOException {
        return Files.isSymbolicLink(file)
                ? file.resolveSibling(Files.readSymbolicLink(file)).normalize()
                : file;
    }

    private static void replace(Path target, Path folder, Content content) throws IOException {
        String prefix = "." + target.getFileName() + ".";
        Path temporary =
                folder.resolve(prefix + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet() + SUFFIX);
        try {
            fill(temporary, content);
            keepPermissions(target, temporary);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
        force(folder);
        sweep(folder, prefix, Files.getLastModifiedTime(target));
    }

    private static void fill(Path temporary, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        temporary,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void keepPermissions(Path target, Path temporary) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (old != null && Files.exists(target)) {
            Files.setPosixFilePermissions(temporary, old.readAttributes().permissions());
        }
    }

    /** Makes the rename last; systems that cannot open a folder keep it by themselves. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The new content is in place; whether a folder can be forced depends on the system.
        }
    }

    /** Removes what earlier writers of the same file left behind when they were killed. */
    private static void sweep(Path folder, String prefix, FileTime now) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, entry -> isStale(entry, prefix, now))) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // The new content is in place; another writer may sweep as well, or later.
        }
    }

    private static boolean isStale(Path entry, String prefix, FileTime now) throws IOException {
        String name = entry.getFileName().toString();
        return name.startsWith(prefix)
                && name.endsWith(SUFFIX)
                && Files.getLastModifiedTime(entry, LinkOption.NOFOLLOW_LINKS)
                        .toInstant()
                        .isBefore(now.toInstant().minus(STALE));
    }
}
