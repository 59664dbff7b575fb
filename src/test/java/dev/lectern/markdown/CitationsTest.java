package dev.lectern.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.note.Citation;
import dev.lectern.note.Citation.Role;
import dev.lectern.note.NotePath;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class CitationsTest {

    private static List<Citation> citations(String text) {
        return new NoteReader().read(new NotePath("a/b.md"), text).citations();
    }

    private static List<String> sentences(String text) {
        return citations(text).stream().map(citation -> citation.sentence().text()).toList();
    }

    private static String stamp(String time) {
        return "<a class=\"yt-timestamp\" data-t=\"" + time + "\">[" + time + "]</a>";
    }

    @Test
    void aStampBelongsToTheSentenceThatItStandsIn() {
        String note =
                "Tensions rose after the [[war | *war* in Armenia]] %s. It was sudden %s.\n"
                        .formatted(stamp("00:00:06"), stamp("00:06:47"));

        assertThat(sentences(note))
                .containsExactly("Tensions rose after the war in Armenia.", "It was sudden.");
    }

    @Test
    void aStampBehindASentenceBelongsToIt() {
        assertThat(sentences("It is one. [00:01] It is two. [00:02, 00:03] Then nothing.\n"))
                .containsExactly("It is one.", "It is two.", "It is two.");
    }

    @Test
    void inABlockThatBeginsWithAStampTheyStandBefore() {
        assertThat(sentences("- [00:01] It is one. [00:02] It is two.\n"))
                .containsExactly("It is one.", "It is two.");
    }

    @Test
    void aSentenceGoesOnInTheNextLineAndEndsWithItsItemHeadingOrCell() {
        assertThat(
                        sentences(
                                """
                                A clock that
                                strikes [00:01]
                                * does so **loudly** [00:02]
                                * or not (see [00:03])
                                ## Then [00:04]

                                | a cell [00:05] | another [00:06] |
                                |---|---|
                                """))
                .containsExactly(
                        "A clock that strikes",
                        "does so loudly",
                        "or not (see)",
                        "Then",
                        "a cell",
                        "another");
    }

    @Test
    void stampsWithoutWordsHaveThoseBefore() {
        assertThat(sentences("One. Two is last.\n\n[00:01]\n")).containsExactly("Two is last.");
        assertThat(sentences("[00:01]\n")).containsExactly("");
    }

    @Test
    void aFenceSaysNothingOfTheStampsInItsCode() {
        String note =
                """
                One. This is written so:

                ```html
                %s
                ```
                It shows a pill [00:02].

                > ~~~html
                > %s
                > ~~~
                """
                        .formatted(stamp("00:00:01"), stamp("00:00:03"));

        assertThat(sentences(note))
                .containsExactly("This is written so:", "It shows a pill.", "It shows a pill.");
    }

    @Test
    void aRangeHasAnEnd() {
        assertThat(citations("It rises [00:01 - 00:09] and [00:10] falls.\n"))
                .extracting(Citation::role)
                .containsExactly(Role.MOMENT, Role.RANGE_END, Role.MOMENT);
        assertThat(citations("It rises " + stamp("00:00:01") + " to " + stamp("00:00:09") + ".\n"))
                .extracting(Citation::role)
                .containsExactly(Role.MOMENT, Role.RANGE_END);
    }

    @Test
    void aLineOfThousandsOfStampsTakesNoTime() {
        String note = ("It is so " + stamp("00:01:00") + ". ").repeat(5000) + "\n";

        List<String> sentences =
                Assertions.assertTimeout(Duration.ofSeconds(10), () -> sentences(note));

        assertThat(sentences).hasSize(5000).containsOnly("It is so.");
    }

    @Property(tries = 300)
    void everyStampOfAnyTextHasACitation(@ForAll String any) {
        ReadNote read = new NoteReader().read(new NotePath("a/b.md"), any + " [00:01] " + any);

        assertThat(read.citations()).hasSameSizeAs(read.note().stamps());
    }
}
