package dev.lectern.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.link.LinkResolver;
import dev.lectern.markdown.Embeds;
import dev.lectern.markdown.NotePage;
import dev.lectern.markdown.NoteReader;
import dev.lectern.markdown.NoteRenderer;
import dev.lectern.markdown.ReadNote;
import dev.lectern.note.LinkTarget;
import dev.lectern.note.Note;
import dev.lectern.note.NotePath;
import dev.lectern.note.StampReader;
import dev.lectern.note.StampReading;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// Notes in notes, rendered as the pages of a vault render them.
class EmbeddedNotesTest {

    private final Map<NotePath, String> vault = new LinkedHashMap<>();
    private final Map<NotePath, Note> notes = new LinkedHashMap<>();

    private static NotePath path(String name) {
        return new NotePath("lab/" + name + ".md");
    }

    private void note(String name, String text) {
        String head = "---\ntitle: The " + name + "\nvideoId: " + name.repeat(11).substring(0, 11);
        vault.put(path(name), head + "\n---\n\n" + text);
        notes.put(path(name), read(path(name)).note());
    }

    private ReadNote read(NotePath path) {
        return new NoteReader().read(path, vault.getOrDefault(path, ""));
    }

    private NotePage render(ReadNote read, Embeds embeds) {
        LinkResolver resolver =
                new LinkResolver(
                        List.copyOf(vault.keySet()),
                        asked -> Optional.ofNullable(notes.get(asked)),
                        _ -> List.of());
        List<StampReading> stamps = StampReader.read(read.note().stamps(), Optional.empty());
        return new NoteRenderer()
                .render(read, stamps, resolver.resolve(read.note(), stamps), embeds);
    }

    private NotePage page(String name) {
        return render(read(path(name)), new EmbeddedNotes(path(name), this::read, this::render));
    }

    private static Element body(NotePage page) {
        return Jsoup.parseBodyFragment(page.html()).body();
    }

    @Test
    void aStampInAnEmbeddedNoteLeadsIntoItsOwnVideo() {
        note("b", "Said at [01:02].");
        note("a", "Own [00:05].\n\n![[b]]\n\nMore.");
        NotePage page = page("a");
        Element stamp = body(page).select(".embed a.stamp").getFirst();
        assertThat(page.stamps()).hasSize(1);
        assertThat(page.links().get(Integer.parseInt(stamp.attr("data-link"))))
                .isEqualTo(
                        new LinkTarget.ToVideo(
                                new VideoRef.YouTube("bbbbbbbbbbb"), Timestamp.ofSeconds(62)));
        assertThat(body(page).select(".embed-title a").text()).isEqualTo("The b");
    }

    @Test
    void onlyTheSectionOfTheNamedHeadingIsEmbedded() {
        note(
                "b",
                """
                Before.

                ## One

                First.[^x]

                ### Deeper

                Deep.

                ## Two

                Other.[^y]

                [^x]: Of one.
                [^y]: Of two.
                """);
        note("a", "![[b#One]]");
        String text = body(page("a")).select(".embed-body").text();
        assertThat(text).contains("First.", "Deep.", "Of one.").doesNotContain("Before", "Other");
        assertThat(text).doesNotContain("Of two");
    }

    @Test
    void aNoteThatEmbedsItselfSaysSo() {
        note("b", "");
        note("a", "In a. ![[b]]\n\n![[b]]");
        note("b", "In b.\n\n![[a]]");
        Element body = body(page("a"));
        assertThat(body.select(".embed")).hasSize(2);
        assertThat(body.select(".embed-said").text()).contains("not shown in itself");
    }

    @Test
    void notesInNotesEndInDepthAndInNumber() {
        for (int i = 0; i < 8; i++) {
            note("n" + i, "");
        }
        for (int i = 0; i < 8; i++) {
            note("n" + i, ("![[n" + (i + 1) + "]]\n\n").repeat(10) + "Words of " + i + ".");
        }
        Element body = body(page("n0"));
        assertThat(body.text()).contains("Words of 4.").doesNotContain("Words of 5.");
        assertThat(body.select(".embed-body").size()).isLessThanOrEqualTo(60);
    }

    @Test
    void anEmbedAmongWordsIsALink() {
        note("b", "In b.");
        note("a", "See ![[b]] for more, and ![[nowhere]].");
        Element body = body(page("a"));
        assertThat(body.select(".embed")).isEmpty();
        assertThat(body.text()).isEqualTo("See b for more, and nowhere.");
    }
}
