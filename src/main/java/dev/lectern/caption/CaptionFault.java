package dev.lectern.caption;

/// Something in a file of captions that is not as it should be, and what was made of it.
///
/// @param line from 1; 0 for the file as a whole
public record CaptionFault(int line, Kind kind) {

    /// What is wrong.
    public enum Kind {
        /// The file can't be read.
        UNREADABLE,
        /// The file is not UTF-8; some letters may be wrong.
        NOT_UTF8,
        /// Times that can't be read; what is said then is left out.
        BAD_TIME,
        /// A cue that ends before it begins; it is shown for a moment.
        ENDS_EARLY,
        /// A cue that stands after a later one; it is shown at its time.
        OUT_OF_ORDER,
        /// There is not one cue in the file.
        NO_CUES
    }
}
