package dev.lectern.media;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Kinds of media file, by the extension of the file's name.
public enum MediaFormat {
    /// What JavaFX plays.
    PLAYED,
    /// Video that browsers play, but JavaFX does not.
    WEB_VIDEO,
    /// Sound that browsers play, but JavaFX does not.
    WEB_SOUND,
    /// Video that neither plays.
    VIDEO,
    /// Sound that neither plays.
    SOUND;

    public static Optional<MediaFormat> of(Path file) {
        return of(extension(file));
    }

    /// Whether a name, which need not be a possible one of a file, ends as those of media do.
    public static boolean isNamedSo(String name) {
        return of(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)).isPresent();
    }

    private static Optional<MediaFormat> of(String extension) {
        return switch (extension) {
            case "mp4", "m4v", "m4a", "mp3", "wav", "aif", "aiff", "m3u8" -> Optional.of(PLAYED);
            case "webm", "mkv", "ogv" -> Optional.of(WEB_VIDEO);
            case "ogg", "oga", "opus", "flac" -> Optional.of(WEB_SOUND);
            case "mov", "avi", "wmv", "flv", "ts", "mpg", "mpeg" -> Optional.of(VIDEO);
            case "wma", "aac" -> Optional.of(SOUND);
            default -> Optional.empty();
        };
    }

    /// In lower case, without the dot; empty if there is none.
    public static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /// The file's name without its extension.
    public static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
