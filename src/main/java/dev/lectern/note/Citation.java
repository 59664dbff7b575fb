package dev.lectern.note;

/// What a note says at one of its stamps.
///
/// @param sentence the words around the stamp, without markup; empty where there are none
public record Citation(Excerpt sentence, Role role) {

    /// What the stamp does in its sentence.
    public enum Role {
        /// It names a moment, or the beginning of a range.
        MOMENT,
        /// It names the end of the range that the stamp before it begins.
        RANGE_END
    }
}
