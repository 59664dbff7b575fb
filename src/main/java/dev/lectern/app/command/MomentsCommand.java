package dev.lectern.app.command;

import dev.lectern.note.Note;
import dev.lectern.note.NotePath;
import dev.lectern.note.Stamp;
import dev.lectern.note.StampReading;
import dev.lectern.video.Timestamp;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `lectern moments VAULT`: every stamp of a vault, and what it was taken to mean.
@Command(
        name = "moments",
        mixinStandardHelpOptions = true,
        description = "Print every stamp of a vault, what it means and by which rule.")
public final class MomentsCommand implements Callable<Integer> {

    @Mixin private VaultOptions options = new VaultOptions();

    /// A stamp as it is printed.
    record Moment(
            String note,
            int line,
            String raw,
            @Nullable String label,
            @Nullable Long seconds,
            String rule) {

        static Moment of(NotePath note, StampReading reading) {
            Stamp stamp = reading.stamp();
            return new Moment(
                    note.value(),
                    stamp.line(),
                    stamp.raw(),
                    stamp.label().orElse(null),
                    reading.time().map(Timestamp::seconds).orElse(null),
                    reading.rule().id());
        }

        String describe() {
            String time = seconds == null ? "-" : Timestamp.ofSeconds(seconds).toString();
            return "%s:%d\t%s\t%s\t%s".formatted(note, line, time, rule, raw.replace('\n', ' '));
        }
    }

    @Override
    public Integer call() {
        ReadVault vault = options.read();
        PrintWriter out = VaultOptions.output();
        vault.notes()
                .map(note -> moments(vault, note))
                .forEachOrdered(lines -> lines.forEach(out::println));
        out.flush();
        return 0;
    }

    private List<String> moments(ReadVault vault, Note note) {
        Stream<Moment> moments =
                vault.readings(note).stream()
                        .map(reading -> Moment.of(note.path(), reading))
                        .sorted(Comparator.comparingInt(Moment::line));
        return moments.map(options.isJson() ? JsonLines::of : Moment::describe).toList();
    }
}
