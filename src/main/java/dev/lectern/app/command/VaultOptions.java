package dev.lectern.app.command;

import dev.lectern.library.Library;
import dev.lectern.library.LibrarySnapshot;
import dev.lectern.library.Progress;
import dev.lectern.note.Note;
import dev.lectern.vault.LeftOut;
import dev.lectern.vault.Vault;
import dev.lectern.words.Words;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What the commands that read a whole vault are told: which, and how to print.
final class VaultOptions {

    /// How the answer is printed.
    enum Format {
        text,
        json
    }

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "VAULT", description = "the folder of notes")
    private Path vault = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "text, or one JSON object a line (default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    /// Something in a note, as it is printed.
    interface Printed {

        int line();

        /// The line of text that says it.
        String describe();
    }

    /// Prints what there is in each note of the vault, from its first line to its last.
    ///
    /// @param question may be asked in parallel
    /// @throws ParameterException if there is no such folder
    <T extends Record & Printed> void print(BiFunction<ReadVault, Note, Stream<T>> question) {
        ReadVault vault = read();
        PrintWriter out = output();
        vault.notes()
                .map(note -> lines(question.apply(vault, note)))
                .forEachOrdered(lines -> lines.forEach(out::println));
        out.flush();
    }

    private <T extends Record & Printed> List<String> lines(Stream<T> found) {
        return found.sorted(Comparator.comparingInt(Printed::line))
                .map(isJson() ? JsonLines::of : Printed::describe)
                .toList();
    }

    boolean isJson() {
        return format == Format.json;
    }

    /// The whole vault, read.
    ///
    /// @throws ParameterException if there is no such folder
    ReadVault read() {
        return with(Library::new, library -> new ReadVault(library.snapshot(), library.ends()));
    }

    /// How a library of a vault is made, from what writes and what reads for it.
    interface Making {
        Library of(Vault vault, Executor writer, Executor readers);
    }

    /// The answer of the whole vault, read.
    ///
    /// @throws ParameterException if there is no such folder
    <T> T with(Making making, Function<Library, T> question) {
        try (ExecutorService writer = Executors.newSingleThreadExecutor();
                ExecutorService readers =
                        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
                Library library = making.of(Vault.open(vault), writer, readers)) {
            CountDownLatch complete = new CountDownLatch(1);
            library.read(snapshot -> {
                if (snapshot.progress().stage() == Progress.Stage.DONE) {
                    complete.countDown();
                }
            });
            complete.await();
            return question.apply(library);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading " + vault, e);
        } catch (NoSuchFileException e) {
            throw new ParameterException(command.commandLine(), Words.say("vault.none", vault), e);
        } catch (NotDirectoryException e) {
            throw new ParameterException(
                    command.commandLine(), Words.say("vault.noFolder", vault), e);
        } catch (IOException e) {
            throw new ParameterException(
                    command.commandLine(),
                    Words.say("vault.unreadable", vault, String.valueOf(e.getMessage())),
                    e);
        }
    }

    /// Says, beside the answer, what of the vault is missing in it and how the index fares.
    void remark(LibrarySnapshot vault) {
        PrintWriter errors = command.commandLine().getErr();
        vault.remarks().forEach(errors::println);
        for (LeftOut place : vault.contents().leftOut()) {
            errors.println(
                    Words.say("leftOut", place.path(), Words.say("leftOut." + place.reason())));
        }
    }

    /// The terminal, or whatever stands for it, in UTF-8 wherever the program runs.
    static PrintWriter output() {
        return new PrintWriter(
                new BufferedWriter(
                        new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16));
    }
}
