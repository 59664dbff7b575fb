package dev.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.markdown.NoteReader;
import dev.lectern.note.Note;
import dev.lectern.note.NotePath;
import dev.lectern.vault.FileStamp;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PackedNoteTest {

    private static final FileStamp STAMP = new FileStamp(1234, 1_700_000_000_123_456_789L);

    @Test
    void losesNothingOfANote() {
        assertKept(
                """
                ---
                title: Bread
                videoId: aB3_dE-gH1k
                aliases: [Loaf, 面包]
                tags: [oven]
                ---

                From: [[lab]] <br/>

                Käse <a class="yt-timestamp" data-t="00:00:06">[00:00:06]</a> [01:02] [[00:12:34]]
                <a class="yt-timestamp" data="00:00:16">[00:00:17]</a> [[dough | the dough]] [[oven]]
                [[oven#Heat|heat]] [site](https://example.org/a?b=c) [here](#heat) [[a|b [[c|d]] e]]

                ### [A film](https://www.youtube.com/watch?v=aB3_dE-gH1k)
                - [[dough]]
                - [[nowhere | gone]]

                ```
                never closed
                """);
    }

    @Test
    void losesNothingOfWhatIsNoGoodUnicode() {
        assertKept("# \ud800 lone\n\n[[\udc00 | \ud83d]] [00:01]\n");
    }

    @Test
    void losesNothingOfFrontMatterThatIsACommentAlone() {
        assertKept("---  # ");
        assertKept("---\n# later\n---\nText\n");
    }

    @Property
    void losesNothingOfAnyNote(@ForAll("texts") String text) {
        assertKept(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "[[",
                        "]]",
                        "|",
                        " ",
                        "\n",
                        "00:01:02",
                        "<a class=\"yt-timestamp\" data-t=\"",
                        "\">[",
                        "]</a>",
                        "a",
                        "ä",
                        "# ",
                        "- ",
                        "### [x](https://youtu.be/aB3_dE-gH1k)",
                        "---\n",
                        "title: t\n",
                        "```",
                        "From: [[c]]",
                        "(https://e.org)",
                        "[",
                        "]",
                        "#")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    private static void assertKept(String text) {
        Note note = new NoteReader().read(new NotePath("lab/bread.md"), text).note();
        PackedNote packed = PackedNote.of(note, STAMP);
        PackedNote kept = PackedNote.kept(note.path(), packed.bytes());
        assertThat(kept.note()).isEqualTo(note);
        assertThat(kept.title()).isEqualTo(note.title());
        assertThat(kept.video()).isEqualTo(note.video());
        assertThat(kept.stamp()).isEqualTo(STAMP);
    }
}
