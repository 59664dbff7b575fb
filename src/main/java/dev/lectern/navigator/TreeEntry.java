package dev.lectern.navigator;

import dev.lectern.note.NotePath;
import dev.lectern.note.Place;

/// A row of the vault's tree.
sealed interface TreeEntry {

    /// Where the row leads.
    Place place();

    /// A folder, by its path from the vault's root, with the number of notes in and below it.
    record Folder(String path, int notes) implements TreeEntry {

        @Override
        public Place place() {
            return new Place.OfChannel(path);
        }

        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    record NoteFile(NotePath path) implements TreeEntry {
        @Override
        public Place place() {
            return new Place.OfNote(path);
        }
    }
}
