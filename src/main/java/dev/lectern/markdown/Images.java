package dev.lectern.markdown;

import dev.lectern.note.NotePath;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds the images of the vault that a note shows.
final class Images {

    private static final Set<String> EXTENSIONS =
            Set.of("png", "jpg", "jpeg", "gif", "webp", "bmp", "svg", "avif");

    private final NotePath note;

    Images(NotePath note) {
        this.note = note;
    }

    static boolean isImage(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0 && EXTENSIONS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /// The path from the vault's root of the image that the note calls `source`: from its own
    /// folder, or from the root with a leading `/`. Nothing outside the vault has one.
    Optional<String> path(String source) {
        if (source.isBlank() || source.indexOf('\\') >= 0 || isAddress(source)) {
            return Optional.empty();
        }
        Deque<String> steps = new ArrayDeque<>();
        String from = source.startsWith("/") ? source : note.folder() + "/" + source;
        for (String step : from.split("/", -1)) {
            if (step.equals("..")) {
                if (steps.isEmpty()) {
                    return Optional.empty();
                }
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        String path = String.join("/", steps);
        return isImage(path) ? Optional.of(path) : Optional.empty();
    }

    /// With two slashes a source begins with the name of another machine.
    private static boolean isAddress(String source) {
        return Addresses.hasScheme(source) || source.startsWith("//");
    }
}
