package dev.lectern.markdown;

import dev.lectern.note.Stamp;
import dev.lectern.note.StampReader;
import dev.lectern.note.StampReading;
import dev.lectern.note.StampRule;
import dev.lectern.words.Words;

/// Says of a stamp what was written and why it was read as it was.
final class StampWords {

    private StampWords() {}

    static String why(StampReading reading) {
        Stamp stamp = reading.stamp();
        String written = written(stamp);
        String label = stamp.label().orElse("");
        String time = reading.time().map(Object::toString).orElse("");
        return Words.say("stamp." + reason(reading), written, time, label);
    }

    private static String reason(StampReading reading) {
        boolean habit =
                reading.rule() == StampRule.MINUTES_SECONDS
                        && StampReader.literally(reading.stamp())
                                .filter(time -> time.compareTo(StampReader.LONGEST) <= 0)
                                .isPresent();
        boolean noData = reading.stamp().data().filter(String::isBlank).isPresent();
        if (reading.rule() == StampRule.LABEL && noData) {
            return "labelOnly";
        }
        return habit ? "habit" : reading.rule().id();
    }

    /// The time as the note writes it.
    static String written(Stamp stamp) {
        return stamp.data()
                .filter(data -> !data.isBlank())
                .or(stamp::label)
                .filter(text -> !text.isBlank())
                .orElse(stamp.raw());
    }
}
