package dev.lectern.app;

import dev.lectern.navigator.PaletteRow;
import dev.lectern.navigator.PaletteSource;
import dev.lectern.session.TitleMatch;
import dev.lectern.words.Words;
import java.util.List;
import java.util.function.Consumer;

/// All commands by their names, for the palette.
final class CommandSource implements PaletteSource {

    private final List<Command> commands;

    CommandSource(List<Command> commands) {
        this.commands = List.copyOf(commands);
    }

    @Override
    public String prompt() {
        return Words.say("palette.command");
    }

    @Override
    public String nothing() {
        return Words.say("palette.nothing");
    }

    @Override
    public void find(String typed, Consumer<List<PaletteRow>> answered) {
        List<Command> fitting = TitleMatch.fitting(typed, commands, Command::name);
        answered.accept(fitting.stream().map(CommandSource::row).toList());
    }

    private static PaletteRow row(Command command) {
        return new PaletteRow.OfCommand(
                command.name(), command.keys().stream().map(Key::shown).toList(), command.action());
    }
}
