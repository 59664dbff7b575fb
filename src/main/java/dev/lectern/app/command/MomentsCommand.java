package dev.lectern.app.command;

import dev.lectern.note.NotePath;
import dev.lectern.note.Stamp;
import dev.lectern.note.StampReading;
import dev.lectern.video.Timestamp;
import java.util.concurrent.Callable;
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
            String rule)
            implements VaultOptions.Printed {

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

        @Override
        public String describe() {
            String time = seconds == null ? "-" : Timestamp.ofSeconds(seconds).toString();
            return "%s:%d\t%s\t%s\t%s".formatted(note, line, time, rule, raw.replace('\n', ' '));
        }
    }

    @Override
    public Integer call() {
        options.print((vault, note) ->
                vault.readings(note).stream().map(reading -> Moment.of(note.path(), reading)));
        return 0;
    }
}
