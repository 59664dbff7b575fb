package dev.lectern.session;

import dev.lectern.words.Words;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What went wrong, in sentences for the reader. Belongs to the JavaFX thread.
public final class Problems {

    private static final Logger LOG = System.getLogger(Problems.class.getName());

    private final ReadOnlyStringWrapper newest = new ReadOnlyStringWrapper("");

    /// The newest sentence; empty before the first.
    public ReadOnlyStringProperty newest() {
        return newest.getReadOnlyProperty();
    }

    public void report(String sentence) {
        newest.set(sentence);
    }

    /// Reports a failure: one of the disk in its own words, any other as what nobody expected.
    public void report(Throwable failure) {
        if (failure instanceof UncheckedIOException disk && disk.getMessage() != null) {
            report(disk.getMessage());
        } else {
            LOG.log(Level.WARNING, "unexpected", failure);
            report(Words.say("problem.unexpected", failure));
        }
    }
}
