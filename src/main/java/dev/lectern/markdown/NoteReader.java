package dev.lectern.markdown;

import dev.lectern.note.FrontMatter;
import dev.lectern.note.Note;
import dev.lectern.note.NoteBody;
import dev.lectern.note.NotePath;
import dev.lectern.video.VideoRef;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a note's text by the rule of the dialect, in one pass and without failing on any text.
/// Safe for use by many threads.
public final class NoteReader {

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---\\R(?:title: (.*)\\R)?(?:videoId: (\\S+)\\R)?---\\R");

    /// What `text`, the whole of the note at `path`, says.
    public ReadNote read(NotePath path, String text) {
        Matcher matcher = FRONT_MATTER.matcher(text);
        if (!matcher.find()) {
            return new ReadNote(note(path, FrontMatter.NONE), text);
        }
        Optional<VideoRef> video =
                Optional.ofNullable(matcher.group(2))
                        .filter(VideoRef.YouTube::isId)
                        .map(VideoRef.YouTube::new);
        Optional<String> title = Optional.ofNullable(matcher.group(1));
        FrontMatter frontMatter = new FrontMatter(title, video, List.of(), List.of());
        return new ReadNote(note(path, frontMatter), text.substring(matcher.end()));
    }

    private static Note note(NotePath path, FrontMatter frontMatter) {
        NoteBody body = new NoteBody(Optional.empty(), List.of(), List.of(), List.of(), List.of());
        return new Note(path, frontMatter, body, List.of());
    }
}
