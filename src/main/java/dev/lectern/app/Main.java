package dev.lectern.app;

import dev.lectern.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.logging.LogManager;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// Where the program starts.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        logOnlyTrouble();
        System.exit(commandLine().execute(arguments));
    }

    /// Keeps the terminal for what the reader should know.
    private static void logOnlyTrouble() {
        try (InputStream settings = Main.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The command line; what can't be used is said in one sentence, without a trace or the help.
    static CommandLine commandLine() {
        return new CommandLine(new LecternCommand())
                .setParameterExceptionHandler(
                        (bad, _) -> refuse(bad.getCommandLine(), bad.getMessage()))
                .setExecutionExceptionHandler((failure, command, _) -> {
                    if (failure instanceof UnusableException unusable) {
                        return refuse(command, unusable.sentence());
                    }
                    throw failure;
                });
    }

    private static int refuse(CommandLine command, @Nullable String sentence) {
        PrintWriter terminal = command.getErr();
        terminal.println(Words.say("opening.refused", command.getCommandName(), sentence));
        terminal.flush();
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }
}
