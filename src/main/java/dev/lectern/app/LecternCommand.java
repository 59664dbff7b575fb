package dev.lectern.app;

import dev.lectern.app.Opening.StartAt;
import dev.lectern.app.Opening.WindowSize;
import dev.lectern.app.command.CheckCommand;
import dev.lectern.app.command.LinksCommand;
import dev.lectern.app.command.MomentsCommand;
import dev.lectern.app.command.SearchCommand;
import dev.lectern.memory.ThemeChoice;
import dev.lectern.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The command line; without a subcommand it opens the window.
@Command(
        name = "lectern",
        mixinStandardHelpOptions = true,
        subcommands = {
            CheckCommand.class,
            MomentsCommand.class,
            LinksCommand.class,
            SearchCommand.class
        },
        versionProvider = Version.class,
        sortOptions = false,
        resourceBundle = "dev.lectern.words.words")
final class LecternCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "VAULT|NOTE", descriptionKey = "option.place")
    private @Nullable Path place;

    @Option(names = "--note", paramLabel = "NOTE", descriptionKey = "option.note")
    private @Nullable String note;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            descriptionKey = "option.at",
            converter = Converters.ToStartAt.class)
    private @Nullable StartAt at;

    @Option(names = "--media", paramLabel = "DIR", descriptionKey = "option.media")
    private List<Path> media = List.of();

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            descriptionKey = "option.theme",
            converter = Converters.ToTheme.class)
    private @Nullable ThemeChoice theme;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            descriptionKey = "option.size",
            converter = Converters.ToSize.class)
    private @Nullable WindowSize size;

    @Option(names = "--screenshot", paramLabel = "FILE", descriptionKey = "option.screenshot")
    private @Nullable Path screenshot;

    @Override
    public Integer call() throws UnusableException {
        return LecternApplication.run(opening());
    }

    private Opening opening() throws UnusableException {
        for (Path folder : media) {
            if (!Files.isDirectory(folder)) {
                throw new UnusableException(Words.say("opening.noFolder", folder));
            }
        }
        return new Opening(
                VaultPlace.find(place, note),
                Optional.ofNullable(at),
                media,
                Optional.ofNullable(theme),
                Optional.ofNullable(size),
                Optional.ofNullable(screenshot));
    }
}
