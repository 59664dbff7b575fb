package dev.lectern.note;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        int nameEnd = text.length() - EXTENSION.length();
        boolean extended =
                nameEnd > 0
                        && text.regionMatches(true, nameEnd, EXTENSION, 0, EXTENSION.length())
                        && text.charAt(nameEnd - 1) != '/';
        if (!extended || text.indexOf('\0') >= 0) {
            return false;
        }
        int start = 0;
        for (int end = 0; end >= 0; start = end + 1) {
            end = text.indexOf('/', start);
            if (!isPart(text, start, end < 0 ? text.length() : end)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a part of a path is the name of a file or folder: not empty, nor `.` or `..`.
    private static boolean isPart(String text, int start, int end) {
        int length = end - start;
        return length > 2
                || (length == 2 && !text.startsWith("..", start))
                || (length == 1 && text.charAt(start) != '.');
    }

    /// The folder that the note lies in, with `/` between nested ones; empty for the vault's root.
    public String folder() {
        return value.substring(0, Math.max(0, value.lastIndexOf('/')));
    }

    /// Whether the note lies in `folder` itself.
    public boolean isIn(String folder) {
        int end = Math.max(0, value.lastIndexOf('/'));
        return end == folder.length() && value.startsWith(folder);
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

    /// As a record's own, which takes several times as long when it has not been compiled yet; an
    /// opening asks it hundreds of thousands of times.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NotePath path && value.equals(path.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
