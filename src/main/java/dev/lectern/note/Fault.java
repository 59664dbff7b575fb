package dev.lectern.note;

/// Something wrong with a note's text. Lines count from 1; `detail` is the text at fault, short.
public record Fault(int line, Kind kind, String detail) {

    /// What is wrong.
    public enum Kind {
        NO_FRONT_MATTER("noFrontMatter"),
        EMPTY_FRONT_MATTER("emptyFrontMatter"),
        UNCLOSED_FRONT_MATTER("unclosedFrontMatter"),
        BROKEN_FRONT_MATTER("brokenFrontMatter"),
        DUPLICATE_KEY("duplicateKey"),
        SECOND_FRONT_MATTER("secondFrontMatter"),
        BAD_VIDEO("badVideo"),
        NOT_UTF8("notUtf8"),
        UNREADABLE_FILE("unreadableFile"),
        WRAPPED_NOTE("wrappedNote"),
        UNCLOSED_FENCE("unclosedFence"),
        TEXT_AFTER_FENCE("textAfterFence"),
        RESIDUE("residue"),
        BROKEN_STAMP("brokenStamp"),
        UNCLOSED_LINK("unclosedLink"),
        UNSAFE_ADDRESS("unsafeAddress"),
        UNSAFE_HTML("unsafeHtml");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /// The kind's name outside the program: in JSON, and in the keys of words.
        public String id() {
            return id;
        }
    }
}
