package dev.lectern.library;

/// How far the opening of a vault is: `done` of `all` notes in this stage.
public record Progress(Stage stage, int done, int all) {

    /// What is being done.
    public enum Stage {
        /// The folder is being walked; how many notes there are is not known yet.
        WALKING,
        /// Notes that are new or have changed are being read and indexed.
        READING,
        /// All notes can be found by their words.
        DONE
    }
}
