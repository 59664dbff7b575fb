package dev.lectern.app;

import dev.lectern.app.command.CheckCommand;
import dev.lectern.app.command.LinksCommand;
import dev.lectern.app.command.MomentsCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Where the program starts.
@Command(
        name = "lectern",
        mixinStandardHelpOptions = true,
        subcommands = {CheckCommand.class, MomentsCommand.class, LinksCommand.class})
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
