package dev.lectern.library;

/// How far the opening of a vault is: `done` of `all` notes, or what else the stage is about.
public record Progress(Stage stage, int done, int all) {

    /// What is being done.
    public enum Stage {
        /// The folder is being walked; how many notes there are is not known yet.
        WALKING,
        /// Notes that are new or have changed are being read and indexed.
        READING,
        /// What is said in videos is being read and indexed; all notes can be found by now. The
        /// numbers are those of files of captions.
        LISTENING,
        /// All notes and all that is said can be found by their words.
        DONE
    }
}
