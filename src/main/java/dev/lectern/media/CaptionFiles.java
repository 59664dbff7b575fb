package dev.lectern.media;

import dev.lectern.video.VideoRef;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which files of captions belong to which videos, by their names: `talk.vtt`, `talk.srt` and
/// `talk.en.vtt` to the `talk.mp4` beside them, and `Some title [ID].en.vtt` to a video of YouTube
/// wherever it lies.
final class CaptionFiles {

    private static final Set<String> EXTENSIONS = Set.of("vtt", "srt");
    private static final Pattern LANGUAGE = Pattern.compile("(.+)\\.([A-Za-z0-9_-]{2,20})");
    private static final Pattern OF_ID = Pattern.compile("(?:.*\\[)?([A-Za-z0-9_-]{11})(\\]?)");

    private final Map<Path, List<CaptionTrack>> byStem = new HashMap<>();
    private final Map<String, List<CaptionTrack>> byId = new HashMap<>();

    private CaptionFiles() {}

    static CaptionFiles among(Iterable<Path> files) {
        CaptionFiles found = new CaptionFiles();
        for (Path file : files) {
            if (EXTENSIONS.contains(MediaFormat.extension(file))) {
                String stem = MediaFormat.stem(file);
                found.add(stem, new CaptionTrack(file, ""));
                Matcher language = LANGUAGE.matcher(stem);
                if (language.matches()) {
                    found.add(language.group(1), new CaptionTrack(file, language.group(2)));
                }
            }
        }
        return found;
    }

    private void add(String stem, CaptionTrack track) {
        byStem.computeIfAbsent(track.file().resolveSibling(stem), _ -> new ArrayList<>())
                .add(track);
        Matcher id = OF_ID.matcher(stem);
        if (id.matches() && stem.contains("[") == !id.group(2).isEmpty()) {
            byId.computeIfAbsent(id.group(1), _ -> new ArrayList<>()).add(track);
        }
    }

    /// Those beside a media file.
    List<CaptionTrack> beside(Path media) {
        return oneOfEachLanguage(
                byStem.getOrDefault(media.resolveSibling(MediaFormat.stem(media)), List.of()));
    }

    /// Those of a video of YouTube.
    List<CaptionTrack> of(VideoRef.YouTube video) {
        return oneOfEachLanguage(byId.getOrDefault(video.id(), List.of()));
    }

    /// Every file that may belong to a video of YouTube, by its name.
    Map<Path, VideoRef.YouTube> ofYouTube() {
        Map<Path, VideoRef.YouTube> found = new HashMap<>();
        byId.forEach((id, tracks) ->
                oneOfEachLanguage(tracks)
                        .forEach(track -> found.put(track.file(), new VideoRef.YouTube(id))));
        return found;
    }

    private static List<CaptionTrack> oneOfEachLanguage(List<CaptionTrack> tracks) {
        Map<String, CaptionTrack> first = new HashMap<>();
        tracks.stream()
                .sorted(CaptionTrack.ORDER)
                .forEach(track -> first.putIfAbsent(track.language(), track));
        return first.values().stream().sorted(CaptionTrack.ORDER).toList();
    }
}
