package dev.lectern.memory;

/// What the reader wants for videos that the window's own web engine does not play.
public record Elsewhere(Way way) {

    public static final Preferences.Part<Elsewhere> PART =
            new Preferences.Part<>("elsewhere", Elsewhere.class, new Elsewhere(Way.ASK));

    /// Where such videos go.
    public enum Way {
        /// Each time as the reader says then; Chromium, once it is there.
        ASK,
        /// To the reader's browser, without asking.
        BROWSER
    }
}
