package dev.lectern.bench;

import dev.lectern.search.WordAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/// The least that a machine needs for what an opening does.
final class Floors {

    private Floors() {}

    /// Walks a folder and asks each note's size and time.
    static List<Path> walk(Path vault) throws IOException {
        List<Path> notes = new ArrayList<>();
        long[] sum = {0};
        Files.walkFileTree(
                vault,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (file.toString().endsWith(".md")) {
                            notes.add(file);
                        }
                        sum[0] += attributes.size() + attributes.lastModifiedTime().toMillis();
                        return FileVisitResult.CONTINUE;
                    }
                });
        if (sum[0] == 0) {
            throw new IllegalStateException("no files");
        }
        return notes;
    }

    /// Reads every note and gives it to a bare index with Lectern's analyzer, on all cores, until
    /// it can be searched.
    static void index(Path vault, Path folder) throws IOException, InterruptedException {
        List<Path> notes = walk(vault);
        int cores = Runtime.getRuntime().availableProcessors();
        IndexWriterConfig config = new IndexWriterConfig(new WordAnalyzer());
        config.setRAMBufferSizeMB(64);
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(folder), config)) {
            try (ExecutorService readers = Executors.newFixedThreadPool(cores)) {
                for (Path note : notes) {
                    readers.execute(() -> add(writer, note));
                }
                readers.shutdown();
                readers.awaitTermination(1, TimeUnit.HOURS);
            }
            DirectoryReader.open(writer).close();
            writer.rollback();
        }
    }

    private static void add(IndexWriter writer, Path note) {
        try {
            Document document = new Document();
            document.add(new StringField("path", note.toString(), Field.Store.YES));
            document.add(new TextField("body", Files.readString(note), Field.Store.NO));
            writer.addDocument(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
