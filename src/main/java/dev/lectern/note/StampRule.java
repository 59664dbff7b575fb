package dev.lectern.note;

/// By which part of the rule (note-dialect.md) a stamp was read.
public enum StampRule {
    /// As it stands.
    LITERAL("literal"),
    /// `a:b:c` as a minutes and b seconds, by the note's habit or because it is over four hours.
    MINUTES_SECONDS("minutesSeconds"),
    /// The label instead of the data.
    LABEL("label"),
    /// The first three of four fields.
    FOUR_FIELDS("fourFields"),
    /// `a:b:c` as a minutes and b seconds, because the video is over by then.
    PAST_END("pastEnd"),
    /// Not at all.
    UNREADABLE("unreadable");

    private final String id;

    StampRule(String id) {
        this.id = id;
    }

    /// The rule's name outside the program: in JSON, and in the keys of words.
    public String id() {
        return id;
    }
}
