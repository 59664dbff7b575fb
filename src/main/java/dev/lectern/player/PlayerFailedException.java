package dev.lectern.player;

/// Says that a picture that was waited for will not come.
public final class PlayerFailedException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient PlayerFailure failure;

    PlayerFailedException(PlayerFailure failure) {
        super(failure.sentence());
        this.failure = failure;
    }

    public PlayerFailure failure() {
        return failure;
    }
}
