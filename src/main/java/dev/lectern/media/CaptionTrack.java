package dev.lectern.media;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;

/// A file of captions that belongs to a video.
///
/// @param language as the file's name tells it, such as `en` or `pt-BR`; empty if it does not
public record CaptionTrack(Path file, String language) {

    /// The one that names no language first, and WebVTT before SubRip.
    static final Comparator<CaptionTrack> ORDER =
            Comparator.comparing(CaptionTrack::language)
                    .thenComparing(track -> !MediaFormat.extension(track.file()).equals("vtt"))
                    .thenComparing(CaptionTrack::file);

    /// The language as a reader knows it; its tag if that means none, and empty if there is none.
    public String languageName() {
        return Locale.forLanguageTag(language.replace('_', '-')).getDisplayName(Locale.ENGLISH);
    }
}
