package dev.lectern.chromium;

import dev.lectern.chromium.PreparationException.Cause;
import dev.lectern.chromium.Progress.Step;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A release's files as they lie in a folder of this machine. They are there wholly or not at all,
/// and only if they are what was published.
final class ProgramFiles {

    private final Release release;
    private final Path home;
    private final Optional<URL> packed;

    /// @param home a folder for nothing else
    /// @param packed the tar ball, if the program was packaged with it
    ProgramFiles(Release release, Path home, Optional<URL> packed) {
        this.release = release;
        this.home = home;
        this.packed = packed;
    }

    static ProgramFiles of(Release release, Path home) {
        return new ProgramFiles(
                release,
                home,
                Optional.ofNullable(
                        ProgramFiles.class.getClassLoader().getResource(release.archive())));
    }

    /// Where they are, once they are.
    Path folder() {
        return home.resolve(release.name());
    }

    boolean areHere() {
        return Files.isDirectory(folder());
    }

    /// Whether they can be had without the net.
    boolean arePacked() {
        return packed.isPresent();
    }

    /// Sees to it that they are here. May take minutes.
    void prepare(Progress progress, Brake brake) throws PreparationException {
        if (areHere()) {
            return;
        }
        try {
            Files.createDirectories(home);
        } catch (IOException unwritable) {
            throw new PreparationException(Cause.DISK, unwritable);
        }
        try (FileChannel channel = lockFile();
                FileLock _ = lock(channel)) {
            if (!areHere()) {
                bring(progress, brake);
                removeOthers();
            }
        } catch (PreparationException known) {
            throw known;
        } catch (IOException failure) {
            brake.check();
            throw new PreparationException(Cause.DISK, failure);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException ofThisProgram) {
            throw new PreparationException(Cause.BUSY, ofThisProgram);
        }
        throw new PreparationException(Cause.BUSY, "another program has the lock");
    }

    private void bring(Progress progress, Brake brake) throws IOException {
        if (packed.isPresent()) {
            try (InputStream in = packed.get().openStream()) {
                unpack(in, progress, brake);
            }
            return;
        }
        Path jar = home.resolve(release.name() + ".part");
        long missing = release.size() - (Files.exists(jar) ? Files.size(jar) : 0);
        if (Files.getFileStore(home).getUsableSpace() < missing + release.room()) {
            throw new PreparationException(Cause.DISK, "there is not enough room in " + home);
        }
        new Download(release.address(), jar, release.size(), brake)
                .run(done -> progress.reached(Step.FETCHING, done, release.size()));
        check(jar, progress, brake);
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(release.archive());
            if (entry == null) {
                throw new PreparationException(Cause.DAMAGED, "no " + release.archive());
            }
            try (InputStream in = zip.getInputStream(entry)) {
                unpack(in, progress, brake);
            }
        }
        Files.delete(jar);
    }

    /// What is not as it was published is thrown away: to go on from it would never end well.
    private void check(Path jar, Progress progress, Brake brake) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(jar), digest)) {
            Copying.copy(
                    in,
                    OutputStream.nullOutputStream(),
                    brake,
                    done -> progress.reached(Step.CHECKING, done, release.size()));
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(release.sha256())) {
            Files.delete(jar);
            throw new PreparationException(Cause.DAMAGED, "its SHA-256 is another");
        }
    }

    private void unpack(InputStream archive, Progress progress, Brake brake) throws IOException {
        Path unfinished = home.resolve(release.name() + ".unpacking");
        delete(unfinished);
        Files.createDirectories(unfinished);
        Counted counted =
                new Counted(
                        archive,
                        done ->
                                progress.reached(
                                        Step.UNPACKING,
                                        Math.min(done, release.size()),
                                        release.size()));
        try (InputStream in = new GZIPInputStream(counted, 1 << 16)) {
            new TarBall(in, brake).unpackInto(unfinished);
            Files.move(unfinished, folder(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(unfinished);
        }
    }

    /// Takes away all that was ever fetched or unpacked, of this release and others.
    ///
    /// @throws PreparationException if they are being prepared
    void remove() throws IOException {
        if (!Files.isDirectory(home)) {
            return;
        }
        try (FileChannel channel = lockFile();
                FileLock _ = lock(channel)) {
            for (Path one : kept()) {
                delete(one);
            }
        }
    }

    private FileChannel lockFile() throws IOException {
        return FileChannel.open(
                home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /// Takes away what other releases have left.
    void removeOthers() throws IOException {
        for (Path one : kept()) {
            if (!one.getFileName().toString().startsWith(release.name())) {
                delete(one);
            }
        }
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> all = Files.list(home)) {
            return all.filter(one -> one.getFileName().toString().startsWith("jcef-natives-"))
                    .toList();
        }
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
