package org.armswire.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which one process keeps the broker's logs and the stores of the stream, readable by its owner only and held by
 * a lock, so that a second process cannot write into it.
 */
public final class DataDir implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;
    private final boolean ephemeral;

    private DataDir(Path path, FileChannel lock, boolean ephemeral) {
        this.path = path;
        this.lock = lock;
        this.ephemeral = ephemeral;
    }

    /**
     * Takes a folder, and makes it when it is not there.
     *
     * @param flag that names the folder on the command line
     */
    public static DataDir at(Path path, String flag) {
        try {
            return new DataDir(path, locked(makePrivate(path), flag), false);
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Cause.SETTING,
                    "the data folder " + path + " cannot be used (" + e + "); name another one with " + flag);
        }
    }

    /** Takes a new temporary folder, which {@link #close} deletes. */
    public static DataDir ephemeral() {
        try {
            Path path = Files.createTempDirectory("armswire-");
            return new DataDir(path, locked(path, "--data"), true);
        } catch (IOException e) {
            throw new Refusal(Refusal.Cause.SETTING, "no temporary folder can be made (" + e + ")");
        }
    }

    public Path path() {
        return path;
    }

    /** A folder inside, made when it is not there. */
    public Path folder(String name) {
        try {
            return makePrivate(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
            if (ephemeral) {
                delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder that is there keeps the permissions that somebody chose for it: a volume's may not even be ours to change. */
    private static Path makePrivate(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        }
        return folder;
    }

    private static FileChannel locked(Path folder, String flag) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new Refusal(
                    Refusal.Cause.SETTING,
                    "the data folder " + folder
                            + " is in use by another armswire; stop that one, or name another folder with " + flag);
        }
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) throws IOException {
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
