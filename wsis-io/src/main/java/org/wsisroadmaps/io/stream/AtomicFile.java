package org.wsisroadmaps.io.stream;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Replaces files as a whole: a temporary file beside the target is filled, forced to the disk and renamed over it, so
 * that nobody ever sees half a document, even after a crash.
 */
public final class AtomicFile {
    private static final String SUFFIX = ".wsis-tmp";
    private static final Duration STALE = Duration.ofHours(1);
    private static final int MOST_LINKS = 40;
    private static final int MOST_TRIES = 1_000;
    private static final Set<PosixFilePermission> OWNER =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final AtomicLong COUNT = new AtomicLong();

    private AtomicFile() {}

    /** Fills the new content. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes it.
         *
         * @param out where to; buffered, and closed by the caller
         * @throws IOException if it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Replaces the content of a file; when that fails, the file is as it was and no temporary file stays behind.
     *
     * @param file the path of the file; a symbolic link is followed
     * @param content fills the new content
     * @throws UncheckedIOException if the file cannot be written
     */
    public static void replace(Path file, Content content) {
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
        } catch (AccessDeniedException e) {
            throw failure(file, "permission is denied", e);
        } catch (IOException e) {
            throw failure(file, e.getMessage() == null ? e.toString() : e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw failure(file, String.valueOf(e.getMessage()), new IOException(e));
        }
    }

    private static UncheckedIOException failure(Path file, String reason, IOException cause) {
        return new UncheckedIOException("cannot write " + file + ": " + reason, cause);
    }

    /** Links that lead to nothing yet are followed to their end, so that they stay links. */
    private static Path linkTarget(Path file) throws IOException {
        Path target = file;
        for (int steps = 0; Files.isSymbolicLink(target); steps++) {
            if (steps == MOST_LINKS) {
                throw new IOException("its links lead round in a circle");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static void replace(Path target, Path folder, Content content) throws IOException {
        String prefix = "." + target.getFileName() + ".";
        Optional<Set<PosixFilePermission>> permissions = permissions(target);
        Path temporary = temporary(folder, prefix, permissions.isPresent());
        boolean moved = false;
        try {
            fill(temporary, content);
            if (permissions.isPresent()) {
                Files.setPosixFilePermissions(temporary, permissions.get());
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            moved = true;
        } finally {
            if (!moved) {
                Files.deleteIfExists(temporary);
            }
        }
        force(folder);
        sweep(folder, prefix, Files.getLastModifiedTime(target));
    }

    /**
     * Makes an empty file that nobody else has, never one that a link of that name leads to. What replaces a file is
     * for the eyes of its owner alone until it has the permissions of that file.
     */
    private static Path temporary(Path folder, String prefix, boolean hidden) throws IOException {
        FileAttribute<?>[] attributes =
                hidden ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)} : new FileAttribute<?>[0];
        long pid = ProcessHandle.current().pid();
        for (int tries = 1; true; tries++) {
            try {
                return Files.createFile(
                        folder.resolve(prefix + pid + "-" + COUNT.incrementAndGet() + SUFFIX), attributes);
            } catch (FileAlreadyExistsException e) {
                if (tries == MOST_TRIES) {
                    throw e;
                }
            }
        }
    }

    private static void fill(Path temporary, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** Returns the permissions of a file, none where there is no file or the system has no such permissions. */
    private static Optional<Set<PosixFilePermission>> permissions(Path target) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        return old != null && Files.exists(target)
                ? Optional.of(old.readAttributes().permissions())
                : Optional.empty();
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
