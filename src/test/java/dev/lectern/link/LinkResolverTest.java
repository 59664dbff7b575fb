package dev.lectern.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.note.FrontMatter;
import dev.lectern.note.Link;
import dev.lectern.note.LinkRule;
import dev.lectern.note.LinkTarget;
import dev.lectern.note.Note;
import dev.lectern.note.NoteBody;
import dev.lectern.note.NotePath;
import dev.lectern.note.ResolvedLink;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkResolverTest {

    private static final List<NotePath> PATHS =
            Stream.of(
                            "index.md",
                            "maths/maths.md",
                            "maths/matrix_vector_multiplication.md",
                            "maths/matrixvector_multiplication.md",
                            "maths/us__china.md",
                            "maths/cafe_culture.md",
                            "maths/heat_and_waves.md",
                            "maths/heat_and_work.md",
                            "nikhil.kamath/nikhil.kamath.md",
                            "acquired/acquired.md",
                            "acquired/acquiredFM.md",
                            "acquired/model_context.md",
                            "tools/model_context.md",
                            "tools/unique_note.md",
                            "\u2068cleo\u2069/\u2068cleo\u2069.md",
                            "\u2068cleo\u2069/black_holes.md")
                    .map(NotePath::new)
                    .toList();

    private final LinkResolver resolver =
            new LinkResolver(PATHS, _ -> Optional.empty(), _ -> List.of());

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            nullValues = "-",
            textBlock =
                    """
                    from,       target,                         rule,      to
                    maths,      matrix_vector_multiplication,   exact,     maths/matrix_vector_multiplication.md
                    maths,      matrixvector_multiplication,    exact,     maths/matrixvector_multiplication.md
                    maths,      Matrix Vector Multiplication,   slug,      maths/matrix_vector_multiplication.md
                    maths,      Matrix-Vector Multiplication,   slug,      maths/matrixvector_multiplication.md
                    maths,      US / China,                     slug,      maths/us__china.md
                    maths,      us_china,                       key,       maths/us__china.md
                    maths,      Café-Culture,                   key,       maths/cafe_culture.md
                    maths,      @Maths,                         slug,      maths/maths.md
                    maths,      unique_note,                    elsewhere, tools/unique_note.md
                    maths,      model_context,                  ambiguous, -
                    tools,      model_context,                  exact,     tools/model_context.md
                    maths,      nikhil.kamath,                  elsewhere, nikhil.kamath/nikhil.kamath.md
                    acquired,   acquiredFM,                     exact,     acquired/acquiredFM.md
                    acquired,   acquired,                       exact,     acquired/acquired.md
                    maths,      ../tools/unique_note,           elsewhere, tools/unique_note.md
                    maths,      tools/unique_note,              elsewhere, tools/unique_note.md
                    maths,      ../../etc/passwd,               missing,   -
                    maths,      nothing_like_it,                missing,   -
                    maths,      '!!!',                          missing,   -
                    """)
    void findsTheNoteByTheFirstRuleThatHits(String from, String target, String rule, String to) {
        ResolvedLink link = resolve(from, target);
        assertThat(link.rule().id()).isEqualTo(rule);
        Optional<String> found =
                link.target() instanceof LinkTarget.ToNote(NotePath note, _)
                        ? Optional.of(note.value())
                        : Optional.empty();
        assertThat(found).isEqualTo(Optional.ofNullable(to));
    }

    @Test
    void seesThroughInvisibleMarks() {
        assertThat(resolve("\u2068cleo\u2069", "\u2068cleo\u2069").rule())
                .isEqualTo(LinkRule.EXACT);
        assertThat(resolve("\u2068cleo\u2069", "cleo").rule()).isEqualTo(LinkRule.KEY);
    }

    @Test
    void offersNearNamesOfItsFolder() {
        assertThat(resolve("maths", "heat_and_other_waves").target())
                .isEqualTo(new LinkTarget.Missing("heat_and_other_waves"));
        assertThat(near("heat_and_other_waves"))
                .containsExactly(new NotePath("maths/heat_and_waves.md"));
    }

    @Test
    void offersWhatIsASlipAwayHereOrElsewhere() {
        assertThat(near("matsh")).containsExactly(new NotePath("maths/maths.md"));
        assertThat(near("acquird")).containsExactly(new NotePath("acquired/acquired.md"));
    }

    @Test
    void aHeadingThatIsNotThereIsMissing() {
        assertThat(resolve("maths", new Link.Destination.Section("Nowhere")).target())
                .isEqualTo(new LinkTarget.Missing("#Nowhere"));
    }

    @Test
    void leadsOutToTheWeb() {
        Link.Destination address =
                new Link.Destination.Address(URI.create("https://example.org/a"));
        assertThat(resolve("maths", address).target())
                .isEqualTo(new LinkTarget.ToWeb(URI.create("https://example.org/a")));
    }

    private List<NotePath> near(String name) {
        return resolver.near("maths", name);
    }

    @Test
    void aMediaFileIsAVideo() {
        ResolvedLink link = resolve("maths", "../lectures/week1.mp4");

        assertThat(link.rule()).isEqualTo(LinkRule.VIDEO);
        assertThat(link.target())
                .isEqualTo(
                        new LinkTarget.ToVideo(
                                new VideoRef.File("lectures/week1.mp4"), Timestamp.START));
    }

    private ResolvedLink resolve(String folder, String target) {
        return resolve(folder, new Link.Destination.Name(target, Optional.empty()));
    }

    private ResolvedLink resolve(String folder, Link.Destination destination) {
        Link link = new Link(1, "raw", destination, "text");
        NoteBody body =
                new NoteBody(Optional.empty(), List.of(), List.of(), List.of(link), List.of());
        Note note = new Note(new NotePath(folder + "/here.md"), FrontMatter.NONE, body, List.of());
        return resolver.resolve(note, List.of()).getFirst();
    }
}
