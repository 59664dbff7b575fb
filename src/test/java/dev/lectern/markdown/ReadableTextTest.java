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
        assertThat(ReadableText.of("Files (e.g., `.env` ) .\n")).isEqualTo("Files (e.g., .env).\n");
        assertThat(ReadableText.of("One  *two* [[a|three]] <a class=\"yt-timestamp\">x</a> .\n"))
                .isEqualTo("One two three x.\n");
    }

    @Test
    void whatStoodBetweenTimesGoesWithThem() {
        String stamp = "<a class=\"yt-timestamp\" data-t=\"00:00:08\">[00:00:08]</a>";
        String empty = "<a class=\"yt-timestamp\" data-t=\"00:00:09\"></a>";

        assertThat(
                        ReadableText.of(
                                """
                                It rose STAMP, STAMP, STAMP. It fell STAMP, EMPTY; (slowly) [00:01].
                                It stood (STAMP, STAMP). It lay (see STAMP), or not (STAMP
                                STAMP, STAMP It began, STAMP.
                                One, two (three), STAMP four, five STAMP, six (STAMP; seven).
                                """
                                        .replace("STAMP", stamp)
                                        .replace("EMPTY", empty)))
                .isEqualTo(
                        """
                        It rose. It fell; (slowly).
                        It stood. It lay (see), or not (
                        It began.
                        One, two (three), four, five, six (seven).
                        """);
    }
}
