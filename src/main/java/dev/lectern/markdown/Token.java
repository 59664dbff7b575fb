package dev.lectern.markdown;

/// A construct of the dialect that a marker stands for.
sealed interface Token {

    /// What the note says in its place.
    String raw();

    /// The note's stamp of this index.
    record StampMark(int stamp, String raw) implements Token {}

    /// Where the text of the note's link of this index begins.
    record LinkOpen(int link, String raw) implements Token {}

    /// Where the text of a link ends.
    record LinkClose(int link, String raw) implements Token {}

    /// The beginning of the note's heading of this index.
    record HeadingMark(int heading, String raw) implements Token {}

    /// The sign before the note's link of this index that asks for the note itself.
    record EmbedMark(int link, String raw) implements Token {}

    /// The beginning of a callout's title. `fold` is `+`, `-` or empty.
    record CalloutMark(String kind, String fold, String raw) implements Token {}

    /// The beginning of a line that a program left behind.
    record ResidueMark(String raw) implements Token {}

    record InlineMath(String tex, String raw) implements Token {}

    record DisplayMath(String tex, String raw) implements Token {}

    /// An image in the vault, by its path; `width` is in pixels, 0 for its own.
    record Image(String path, String alt, int width, String raw) implements Token {}

    /// A tag that may pass, if the policy for pages agrees.
    record Tag(String raw) implements Token {}
}
