package dev.lectern.app;

import dev.lectern.export.Browsers;
import dev.lectern.export.StandalonePage;
import dev.lectern.fx.Latest;
import dev.lectern.note.NotePath;
import dev.lectern.reader.NoteTools;
import dev.lectern.words.Words;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// Makes files of the note that is shown, where the reader wants them. Belongs to the JavaFX
/// thread; the files are written in the background.
final class NoteFiles {

    private final NoteTools note;
    private final Latest writing;
    private final Path vault;
    private final Path scratch;
    private final Consumer<URI> opener;

    /// Where things lie.
    ///
    /// @param scratch for what is needed for a moment
    record Folders(Path vault, Path scratch) {}

    /// @param opener opens a page in the reader's browser
    NoteFiles(NoteTools note, Latest writing, Folders folders, Consumer<URI> opener) {
        this.note = note;
        this.writing = writing;
        this.vault = folders.vault();
        this.scratch = folders.scratch();
        this.opener = opener;
    }

    /// Asks where to, and saves the note as one HTML file.
    void saveHtml(Window owner) {
        choose(owner, "html").ifPresent(this::saveHtml);
    }

    /// Asks where to, and saves the note as a PDF file.
    void savePdf(Window owner) {
        choose(owner, "pdf").ifPresent(this::savePdf);
    }

    private Optional<Path> choose(Window owner, String extension) {
        return note.note()
                .flatMap(open -> {
                    FileChooser chooser = new FileChooser();
                    chooser.setTitle(Words.say("save.title"));
                    chooser.setInitialFileName(fileName(open) + "." + extension);
                    chooser.getExtensionFilters()
                            .add(
                                    new ExtensionFilter(
                                            Words.say("save.kind." + extension), "*." + extension));
                    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
                });
    }

    private static String fileName(NotePath note) {
        return note.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }

    void saveHtml(Path file) {
        write(file, (page, target) -> Files.writeString(target, page));
    }

    void savePdf(Path file) {
        write(
                file,
                (page, target) -> {
                    Path browser =
                            Browsers.find()
                                    .orElseThrow(
                                            () -> new IOException(Words.say("save.noBrowser")));
                    Path source = Files.writeString(target.resolveSibling("note.html"), page);
                    Browsers.print(browser, source, target, target.resolveSibling("browser"));
                });
    }

    /// Opens the note's own file in the program that the system has for it.
    void openElsewhere() {
        note.note().ifPresent(open -> opener.accept(vault.resolve(open.value()).toUri()));
    }

    /// Opens the folder of the note's file in the system's file manager.
    void openFolder() {
        note.note().ifPresent(open -> opener.accept(vault.resolve(open.folder()).toUri()));
    }

    /// Opens the note as one HTML file in the reader's browser, which prints it.
    void print() {
        note.note()
                .ifPresent(open -> {
                    Path file = scratch.resolve("print").resolve(fileName(open) + ".html");
                    make(
                            page -> {
                                Files.createDirectories(scratch.resolve("print"));
                                return Files.writeString(file, page);
                            },
                            file,
                            done -> {
                                opener.accept(done.toUri());
                                note.say(Words.say("save.print"));
                            });
                });
    }

    /// Writes the page into a file.
    private interface Writer {
        void write(String page, Path target) throws IOException;
    }

    /// Makes a file of the page, and tells which.
    private interface Maker {
        Path make(String page) throws IOException;
    }

    /// Writes beside and moves then, so that what was there before is lost only for a whole file.
    private void write(Path file, Writer writer) {
        make(
                page -> {
                    Path folder =
                            Files.createTempDirectory(Files.createDirectories(scratch), "save");
                    try {
                        Path fresh = folder.resolve("fresh" + extension(file));
                        writer.write(page, fresh);
                        if (Files.isDirectory(file)) {
                            throw new IOException(Words.say("save.isFolder"));
                        }
                        return Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
                    } finally {
                        delete(folder);
                    }
                },
                file,
                done -> note.say(Words.say("save.done", done)));
    }

    private void make(Maker maker, Path file, Consumer<Path> done) {
        note.shown()
                .ifPresent(page ->
                        writing.ask(
                                () -> {
                                    try {
                                        return maker.make(StandalonePage.of(page, NoteFiles::load));
                                    } catch (IOException failed) {
                                        throw new UncheckedIOException(
                                                Words.say("save.failed", file, why(failed)),
                                                failed);
                                    }
                                },
                                done));
    }

    private static String why(IOException failed) {
        return switch (failed) {
            case AccessDeniedException _ -> Words.say("save.notAllowed");
            case NoSuchFileException _ -> Words.say("save.noFolder");
            default -> Optional.ofNullable(failed.getMessage()).orElse(failed.toString());
        };
    }

    /// Loads what the page shows, from the program's own server.
    private static StandalonePage.File load(URI address) throws IOException {
        URLConnection connection = address.toURL().openConnection();
        try (InputStream content = connection.getInputStream()) {
            return new StandalonePage.File(
                    connection.getContentType(),
                    Base64.getEncoder().encodeToString(content.readAllBytes()));
        }
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") ? name.substring(name.lastIndexOf('.')) : "";
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        }
    }
}
