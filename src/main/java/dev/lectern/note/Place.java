package dev.lectern.note;

import dev.lectern.video.VideoRef;
import java.util.Locale;

/// Somewhere that a reader can be: at a note, or at a page about something that has no file.
public sealed interface Place {

    /// The folder that links on its page count from; empty for the vault's root.
    String folder();

    record OfNote(NotePath note) implements Place {
        @Override
        public String folder() {
            return note.folder();
        }
    }

    /// All that notes say about a video.
    record OfVideo(VideoRef video) implements Place {
        @Override
        public String folder() {
            return "";
        }
    }

    /// A folder of notes, by its path from the vault's root, which itself has an empty one.
    record OfChannel(String folder) implements Place {

        /// The folder's own name.
        public String name() {
            return folder.substring(folder.lastIndexOf('/') + 1);
        }
    }

    /// The notes with a tag, whatever its case.
    record OfTag(String tag) implements Place {
        public OfTag {
            tag = tag.toLowerCase(Locale.ROOT);
        }

        @Override
        public String folder() {
            return "";
        }
    }

    /// A note that is not there: the name by which links in `folder` ask for it.
    record OfMissing(String folder, String name) implements Place {}
}
