package dev.lectern.search;

import dev.lectern.note.NotePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;

/// Where the indexes of vaults are kept: in the cache folder, a folder for each vault, and in it
/// one for each Lectern that has the vault open at the same time, since an index has one writer.
public final class IndexShelf {

    private static final System.Logger LOG = System.getLogger(IndexShelf.class.getName());
    private static final String FORMAT = "1";
    private static final int MOST_AT_ONCE = 8;

    private final Path cache;
    private final String build;
    private final Executor helpers;

    /// @param cache the user's cache folder; made when there is none
    /// @param helpers where the index tidies itself, and shares the work of a search
    public IndexShelf(Path cache, Executor helpers) {
        this(cache, thisBuild(), helpers);
    }

    /// @param build by which build of the program; an index that another one made is made anew,
    ///   since it may have read the notes in another way
    IndexShelf(Path cache, String build, Executor helpers) {
        this.cache = cache;
        this.build = build;
        this.helpers = task -> offer(helpers, task);
    }

    /// What nobody takes any more is not missed: a search goes on alone, and parts that were not
    /// merged are merged another time.
    private static void offer(Executor helpers, Runnable task) {
        try {
            helpers.execute(task);
        } catch (RejectedExecutionException closing) {
            LOG.log(System.Logger.Level.DEBUG, "no more helpers: the program ends", closing);
        }
    }

    private static String thisBuild() {
        try (InputStream file = IndexShelf.class.getResourceAsStream("build.properties")) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(file));
            return properties.getProperty("build", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// What the reader should know of how an index was opened.
    public enum Circumstance {
        /// It was broken, foreign or older, and is made anew.
        REMADE,
        /// Another Lectern has the vault open; this one has an index of its own.
        SHARED_VAULT,
        /// It can't be kept on disk, and lasts as long as the program runs.
        IN_MEMORY,
        /// There is none: it can't be kept on disk, and the vault is too large for one in memory.
        WITHOUT
    }

    /// An index that was opened, with the memos of the notes that are in it, and how it went.
    public record Opened(
            SearchIndex index,
            SequencedMap<NotePath, byte[]> memos,
            Set<Circumstance> circumstances) {}

    /// The index of the vault at `root`, its real path.
    ///
    /// @throws IndexFailedException if not even an index in memory can be made
    public Opened open(Path root) throws IndexFailedException {
        Map<String, String> identity =
                Map.of("format", FORMAT, "build", build, "vault", root.toString());
        Set<Circumstance> circumstances = EnumSet.noneOf(Circumstance.class);
        Path folder = cache.resolve("index").resolve(name(root));
        for (int place = 1; place <= MOST_AT_ONCE; place++) {
            try {
                Path own = Files.createDirectories(folder.resolve(String.valueOf(place)));
                return open(FSDirectory.open(own), identity, circumstances);
            } catch (LockObtainFailedException taken) {
                circumstances.add(Circumstance.SHARED_VAULT);
            } catch (IOException unusable) {
                LOG.log(System.Logger.Level.DEBUG, "no index on disk", unusable);
                break;
            }
        }
        return new Opened(inMemory(), new LinkedHashMap<>(), EnumSet.of(Circumstance.IN_MEMORY));
    }

    /// An index that lasts as long as the program runs.
    public SearchIndex inMemory() throws IndexFailedException {
        try {
            return create(new ByteBuffersDirectory(), Map.of());
        } catch (IOException noMemory) {
            throw new IndexFailedException(noMemory);
        }
    }

    private Opened open(
            Directory directory, Map<String, String> identity, Set<Circumstance> circumstances)
            throws IOException {
        try {
            if (DirectoryReader.indexExists(directory)) {
                return kept(directory, identity, circumstances);
            }
        } catch (LockObtainFailedException taken) {
            directory.close();
            throw taken;
        } catch (IOException | RuntimeException broken) {
            LOG.log(System.Logger.Level.DEBUG, "the index is broken", broken);
        }
        if (clear(directory)) {
            circumstances.add(Circumstance.REMADE);
        }
        return new Opened(create(directory, identity), new LinkedHashMap<>(), circumstances);
    }

    private Opened kept(
            Directory directory, Map<String, String> identity, Set<Circumstance> circumstances)
            throws IOException {
        SearchIndex index = new SearchIndex(directory, OpenMode.APPEND, identity, helpers);
        try {
            if (!index.isOf(identity)) {
                throw new IOException("an index of something else");
            }
            return new Opened(index, index.recall(), circumstances);
        } catch (IOException | RuntimeException broken) {
            IOUtils.closeWhileHandlingException(index::abandon);
            throw broken;
        }
    }

    /// Whether there was anything.
    private static boolean clear(Directory directory) throws IOException {
        try (Lock ours = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            ours.ensureValid();
            boolean any = false;
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                    any = true;
                }
            }
            return any;
        } catch (IOException failed) {
            IOUtils.closeWhileHandlingException(directory);
            throw failed;
        }
    }

    /// A new index is committed at once, so that one without a commit is known to be broken.
    private SearchIndex create(Directory directory, Map<String, String> identity)
            throws IOException {
        try {
            SearchIndex index = new SearchIndex(directory, OpenMode.CREATE, identity, helpers);
            index.commit();
            return index;
        } catch (IndexFailedException full) {
            IOUtils.closeWhileHandlingException(directory);
            throw new IOException(full);
        } catch (IOException failed) {
            IOUtils.closeWhileHandlingException(directory);
            throw failed;
        }
    }

    private static String name(Path root) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(root.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 10);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
