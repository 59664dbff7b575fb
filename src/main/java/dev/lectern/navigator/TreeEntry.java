package dev.lectern.navigator;

import dev.lectern.note.NotePath;

/// A row of the vault's tree.
sealed interface TreeEntry {

    /// A folder, by its path from the vault's root, with the number of notes in and below it.
    record Folder(String path, int notes) implements TreeEntry {

        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    record NoteFile(NotePath path) implements TreeEntry {}
}
