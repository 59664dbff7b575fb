package dev.lectern.session;

import dev.lectern.words.Words;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What went wrong and is not right again, in sentences for the reader. Belongs to the JavaFX
/// thread.
public final class Problems {

    private static final Logger LOG = System.getLogger(Problems.class.getName());

    /// The newest last.
    private final SequencedMap<Matter, String> sentences = new LinkedHashMap<>();

    private final Matter lasting = new Matter();
    private final ReadOnlyStringWrapper newest = new ReadOnlyStringWrapper("");

    /// The newest sentence; empty if there is none.
    public ReadOnlyStringProperty newest() {
        return newest.getReadOnlyProperty();
    }

    /// Says what will not be right again by itself.
    public void report(String sentence) {
        lasting.stands(Optional.of(sentence));
    }

    /// Something that may go wrong and be right again.
    public Matter matter() {
        return new Matter();
    }

    /// Something that may go wrong and be right again, and is told of each time.
    public final class Matter {

        private Matter() {}

        /// Takes over how it stands now: what is wrong, in a sentence, or that nothing is. What was
        /// said of it already is not the newest again.
        public void stands(Optional<String> sentence) {
            if (!sentence.equals(Optional.ofNullable(sentences.get(this)))) {
                sentences.remove(this);
                sentence.ifPresent(wrong -> sentences.put(this, wrong));
            }
            newest.set(sentences.isEmpty() ? "" : sentences.lastEntry().getValue());
        }

        /// Takes over how it ended this time: with a failure, which is said in its own words if it
        /// is one of the disk and as what nobody expected otherwise, or with none.
        public void ended(Optional<Throwable> failure) {
            stands(failure.map(Problems::sentence));
        }
    }

    /// What is said of a failure.
    static String sentence(Throwable failure) {
        if (failure instanceof UncheckedIOException disk && disk.getMessage() != null) {
            return disk.getMessage();
        }
        LOG.log(Level.WARNING, "unexpected", failure);
        return Words.say("problem.unexpected", failure);
    }
}
