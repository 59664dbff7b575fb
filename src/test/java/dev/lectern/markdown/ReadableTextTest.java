package dev.lectern.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadableTextTest {

    @Test
    void aLineBeginsWithItsWordsAndNotWithItsMarkers() {
        assertThat(
                        ReadableText.of(
                                """
                                ## A heading
                                - an item
                                  + one in it
                                * a star
                                > quoted
                                > - an item in a quote
                                - [ ] to do
                                - [x] done
                                > [!note] Mind this
                                """))
                .isEqualTo(
                        """
                        A heading
                        an item
                        one in it
                        a star
                        quoted
                        an item in a quote
                        to do
                        done
                        Mind this
                        """);
    }

    @Test
    void aDashOrAPlusWithinALineIsText() {
        assertThat(ReadableText.of("from 3 - 4 + 5\n-5 degrees\n1. first\n"))
                .isEqualTo("from 3 - 4 + 5\n-5 degrees\n1. first\n");
    }

    @Test
    void wordsKeepASingleSpaceAndNoneBeforeAFullStop() {
        assertThat(ReadableText.of("One  *two* [[a|three]] <a class=\"yt-timestamp\">x</a> .\n"))
                .isEqualTo("One two three x.\n");
    }
}
