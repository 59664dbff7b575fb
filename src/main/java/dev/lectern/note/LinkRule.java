package dev.lectern.note;

/// By which part of the rule (note-dialect.md) a link was resolved.
public enum LinkRule {
    EXACT("exact"),
    SLUG("slug"),
    KEY("key"),
    ELSEWHERE("elsewhere"),
    SAME_VIDEO("sameVideo"),
    MISSING("missing"),
    AMBIGUOUS("ambiguous"),
    STAMP("stamp"),
    URL("url"),
    /// A video or sound file.
    VIDEO("video"),
    HEADING("heading");

    private final String id;

    LinkRule(String id) {
        this.id = id;
    }

    /// The rule's name outside the program: in JSON, and in the keys of words.
    public String id() {
        return id;
    }
}
