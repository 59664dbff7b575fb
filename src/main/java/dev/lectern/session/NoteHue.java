package dev.lectern.session;

import dev.lectern.graph.Tints;
import dev.lectern.library.VideoMoments;
import dev.lectern.note.NotePath;

/// Which of a few colours a note of a video has, the same in all panes. Styles call them `hue-0`
/// and on.
public record NoteHue(int index) {

    /// How many colours there are, the same as those of a map; further notes take them again.
    public static final int COUNT = Tints.COUNT;

    public NoteHue {
        if (index < 0 || index >= COUNT) {
            throw new IllegalArgumentException("no such colour: " + index);
        }
    }

    /// The colour of one of the notes that `moments` come from.
    public static NoteHue of(VideoMoments moments, NotePath note) {
        return new NoteHue(Math.max(0, moments.notes().indexOf(note)) % COUNT);
    }

    public String style() {
        return "hue-" + index;
    }
}
