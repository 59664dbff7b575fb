package dev.lectern.search;

/// Says that an index is of no more use: the disk is full, its files are broken, or it was closed.
public final class IndexFailedException extends Exception {

    private static final long serialVersionUID = 1;

    IndexFailedException(Exception cause) {
        super(cause);
    }
}
