package dev.lectern.navigator;

import dev.lectern.search.SearchHit;
import dev.lectern.search.SpokenHit;
import java.util.List;

/// Something that the palette offers, and what choosing it does.
public sealed interface PaletteRow {

    Runnable choose();

    /// What tells it from the other rows of one answer, and stays the same in the next.
    Object subject();

    /// A note by its title, with the folder that it lies in.
    record OfNote(String title, String folder, Runnable choose) implements PaletteRow {
        @Override
        public Object subject() {
            return folder + "/" + title;
        }
    }

    /// A file or folder of the vault, and what there is to say of it.
    record OfFile(String path, String remark, Runnable choose) implements PaletteRow {
        @Override
        public Object subject() {
            return path;
        }
    }

    /// A note with the words that were sought.
    ///
    /// @param play opens it as well, and plays the moment that the hit knows
    record OfHit(SearchHit hit, Runnable choose, Runnable play) implements PaletteRow {
        @Override
        public Object subject() {
            return hit.note();
        }
    }

    /// What is said in a video, with the words that were sought.
    ///
    /// @param video what the video is called
    record OfSpoken(SpokenHit hit, String video, Runnable choose) implements PaletteRow {
        @Override
        public Object subject() {
            return hit.moment();
        }
    }

    /// Something that Lectern does, with its keys as the reader knows them.
    record OfCommand(String name, List<String> keys, Runnable choose) implements PaletteRow {
        public OfCommand {
            keys = List.copyOf(keys);
        }

        @Override
        public Object subject() {
            return name;
        }
    }

    /// Chooses the row's stamp; the row itself if it has none.
    default Runnable play() {
        return choose();
    }
}
