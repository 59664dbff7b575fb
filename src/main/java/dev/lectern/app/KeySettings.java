package dev.lectern.app;

import dev.lectern.fx.Latest;
import dev.lectern.session.Problems;
import dev.lectern.viewer.Deed;
import dev.lectern.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.stage.Window;

/// The commands with the keys that they have now: the program's own, or those of the reader's file,
/// which is read at the start and whenever the reader comes back to the window. Belongs to the
/// JavaFX thread.
final class KeySettings {

    private final KeysFile file;
    private final Latest reading;
    private final Latest opening;
    private final Problems.Matter problems;
    private final Consumer<URI> opener;
    private final ObjectProperty<KeysFile.Reading> now =
            new SimpleObjectProperty<>(new KeysFile.Reading(List.of(), List.of()));
    private List<Command> own = List.of();

    /// @param latest makes what reads and writes the file in the background
    /// @param opener opens a file in the program that the system has for it
    KeySettings(KeysFile file, Supplier<Latest> latest, Problems problems, Consumer<URI> opener) {
        this.file = file;
        this.reading = latest.get();
        this.opening = latest.get();
        this.problems = problems.matter();
        this.opener = opener;
    }

    /// Takes the commands with the program's own keys, and the reader's keys for them.
    void manage(List<Command> commands) {
        own = commands;
        now.set(new KeysFile.Reading(commands, List.of()));
        try {
            use(file.read(own));
        } catch (IOException unreadable) {
            problems.stands(Optional.of(Words.say("keys.unreadable", unreadable.getMessage())));
        }
    }

    /// Reads the file again.
    void read() {
        reading.ask(
                () -> {
                    try {
                        return file.read(own);
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(
                                Words.say("keys.unreadable", unreadable.getMessage()), unreadable);
                    }
                },
                this::use);
    }

    private void use(KeysFile.Reading read) {
        now.set(read);
        problems.stands(read.problems().stream().findFirst().map(first -> told(first, read)));
    }

    private static String told(String first, KeysFile.Reading read) {
        int more = read.problems().size() - 1;
        return more == 0 ? first : Words.say("keys.several", first, more);
    }

    List<Command> commands() {
        return now.get().commands();
    }

    /// Does what a command does, for a button.
    void run(String id) {
        command(id).action().run();
    }

    /// A command, as controls offer it.
    Deed deed(String id) {
        Command command = command(id);
        return new Deed(command.name(), keyOf(id), command.action());
    }

    private Command command(String id) {
        return commands().stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no command: " + id));
    }

    /// The first key of a command, as the reader's system shows it; empty if it has none.
    ObservableValue<String> keyOf(String id) {
        return now.map(read ->
                read.commands().stream()
                        .filter(command -> command.id().equals(id))
                        .flatMap(command -> command.keys().stream())
                        .map(Key::shown)
                        .findFirst()
                        .orElse(""));
    }

    /// Shows all keys.
    void show(Window owner) {
        new KeysDialog(owner, now.get(), this::openFile).show();
    }

    /// Opens the file for the reader to change, made with the present keys if there is none.
    void openFile() {
        List<Command> present = commands();
        opening.ask(
                () -> {
                    try {
                        return file.made(present).toUri();
                    } catch (IOException unwritable) {
                        throw new UncheckedIOException(
                                Words.say("keys.unwritable", unwritable.getMessage()), unwritable);
                    }
                },
                opener);
    }
}
