package dev.lectern.chromium;

/// Is told how far the program files have come, on the thread that prepares them.
@FunctionalInterface
public interface Progress {

    /// Hears of one step's state.
    ///
    /// @param done of `all`, both in bytes
    void reached(Step step, long done, long all);

    /// What is being done.
    enum Step {
        FETCHING,
        CHECKING,
        UNPACKING
    }
}
