package dev.lectern.app;

/// Says, in a sentence for the reader, why what was asked for can't be opened.
final class UnusableException extends Exception {

    private static final long serialVersionUID = 1;

    private final String sentence;

    UnusableException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
