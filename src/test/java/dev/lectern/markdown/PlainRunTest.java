package dev.lectern.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainRunTest {

    private final PlainRun run = new PlainRun("[*", "  \n", "ht");

    @Test
    void aRunEndsAtACharacterThatAlwaysEndsIt() {
        assertThat(end("one *two")).isEqualTo(4);
        assertThat(end("[one")).isZero();
    }

    @Test
    void aRunEndsAtAPairAndNotAtEitherOfItsCharacters() {
        assertThat(end("he hit it, http")).isEqualTo(11);
        assertThat(end("one two  three")).isEqualTo(7);
    }

    @Test
    void whatIsNoAsciiIsPlainAndMakesNoPair() {
        assertThat(end("größe \u4e2d\ud83d\ude00 h\u0174")).isEqualTo(12);
    }

    @Test
    void theEndOfTheTextIsTheEndOfALine() {
        assertThat(end("one ")).isEqualTo(3);
        assertThat(end("")).isZero();
    }

    @Test
    void aRunGoesNoFurtherThanItIsAskedFor() {
        assertThat(run.end("one *two".toCharArray(), 1, 3)).isEqualTo(3);
        assertThat(run.end("one http".toCharArray(), 0, 5)).isEqualTo(4);
    }

    private int end(String text) {
        return run.end(text.toCharArray(), 0, text.length());
    }
}
