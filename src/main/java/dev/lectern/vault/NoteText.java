package dev.lectern.vault;

/// The text of a note's file.
public record NoteText(String text, Encoding encoding) {

    /// How the file's bytes became text.
    public enum Encoding {
        UTF_8,
        /// It is not UTF-8, and was read as what it most likely is.
        OTHER
    }
}
