package dev.lectern.app.command;

import dev.lectern.note.Note;
import dev.lectern.words.Words;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `lectern check VAULT`: what is wrong with the notes of a vault.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Print what is wrong with the notes of a vault.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing is wrong", "1:something is wrong", "2:the call is wrong"})
public final class CheckCommand implements Callable<Integer> {

    @Mixin private VaultOptions options = new VaultOptions();

    /// A note with something wrong.
    record Checked(String note, List<Problem> problems) {}

    /// All that was found, counted by kind.
    record Total(int notes, int notesWithProblems, Map<String, Integer> problems) {}

    /// The last line, under a name of its own so that no note is taken for it.
    record Summary(Total summary) {}

    @Override
    public Integer call() {
        ReadVault vault = options.read();
        Map<String, Integer> counts = new TreeMap<>();
        int[] wrong = {0};
        PrintWriter out = VaultOptions.output();
        vault.notes()
                .map(note -> checked(vault, note))
                .filter(note -> !note.problems().isEmpty())
                .forEachOrdered(note -> {
                    wrong[0]++;
                    note.problems()
                            .forEach(problem -> counts.merge(problem.kind(), 1, Integer::sum));
                    print(out, note);
                });
        print(out, new Total(vault.size(), wrong[0], counts));
        out.flush();
        return wrong[0] == 0 ? 0 : 1;
    }

    private static Checked checked(ReadVault vault, Note note) {
        return new Checked(note.path().value(), Problem.of(vault, note));
    }

    private void print(PrintWriter out, Checked note) {
        if (options.isJson()) {
            out.println(JsonLines.of(note));
            return;
        }
        for (Problem problem : note.problems()) {
            String what = Words.say("check." + problem.kind(), problem.detail().replace('\n', ' '));
            out.println("%s:%d: %s".formatted(note.note(), problem.line(), what));
        }
    }

    private void print(PrintWriter out, Total total) {
        if (options.isJson()) {
            out.println(JsonLines.of(new Summary(total)));
            return;
        }
        out.println(Words.say("check.notes", total.notes(), total.notesWithProblems()));
        total.problems()
                .forEach((kind, count) ->
                        out.println(
                                "  "
                                        + Words.say(
                                                "check.count",
                                                count,
                                                Words.say("check.name." + kind))));
    }
}
