package dev.lectern.note;

import java.util.Locale;
import java.util.Optional;

/// Where a note lies in its vault: relative to the vault's root, with `/` between the folders,
/// ending in `.md`.
public record NotePath(String value) implements Comparable<NotePath> {

    private static final String EXTENSION = ".md";

    public NotePath {
        if (!isNotePath(value)) {
            throw new IllegalArgumentException("not the path of a note: " + value);
        }
    }

    /// The path that `text` is, if it is one.
    public static Optional<NotePath> of(String text) {
        return isNotePath(text) ? Optional.of(new NotePath(text)) : Optional.empty();
    }

    private static boolean isNotePath(String text) {
        if (!text.toLowerCase(Locale.ROOT).endsWith(EXTENSION) || text.indexOf('\0') >= 0) {
            return false;
        }
        for (String part : text.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return false;
            }
        }
        return text.length() - text.lastIndexOf('/') - 1 > EXTENSION.length();
    }

    /// The folder that the note lies in, with `/` between nested ones; empty for the vault's root.
    public String folder() {
        return value.substring(0, Math.max(0, value.lastIndexOf('/')));
    }

    /// The file's name without `.md`. Only that is an extension: `nikhil.kamath` is a whole name.
    public String name() {
        return value.substring(value.lastIndexOf('/') + 1, value.length() - EXTENSION.length());
    }

    /// Whether this is the note about its folder: the one of the folder's name.
    public boolean isChannelNote() {
        String folder = folder();
        return name().equals(folder.substring(folder.lastIndexOf('/') + 1));
    }

    /// The order of the paths' characters, so that a folder's notes stay together.
    @Override
    public int compareTo(NotePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
