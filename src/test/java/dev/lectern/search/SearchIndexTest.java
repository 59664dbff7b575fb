package dev.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.note.NotePath;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    private SearchIndex index = newIndex();

    private static SearchIndex newIndex() {
        try {
            return new IndexShelf(Path.of("unused"), "test", Runnable::run).inMemory();
        } catch (IndexFailedException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeEach
    void aFewNotes() throws IndexFailedException {
        add("lab/bread.md", "Bread of the Alps", "The dough rests. Slow rise, warm oven. Käse.");
        add("lab/cake.md", "Cake", "Bread is not cake; the oven is warm and slow.");
        add("cats/schrodinger.md", "Schrödinger’s cat", "Superposition of 量子力学 states.");
        add("cats/thai.md", "ภาษาไทย", "สวัสดีชาวโลก");
        add("cats/korea.md", "한국어", "서울은 한국의 수도이다.");
        index.refresh();
    }

    @AfterEach
    void close() {
        index.close();
    }

    private void add(String path, String title, String text) throws IndexFailedException {
        NotePath note = new NotePath(path);
        Optional<String> video =
                path.endsWith("bread.md") ? Optional.of("aB3_dE-gH1k") : Optional.empty();
        index.replace(
                new SearchDocument(
                        note,
                        List.of(title, note.name().replace('_', ' ')),
                        List.of(),
                        List.of(note.folder()),
                        video,
                        text),
                new byte[0]);
    }

    @Test
    void findsWordsWithoutAccentsAndCase() throws IndexFailedException {
        assertThat(found("SCHRODINGER ")).containsExactly("cats/schrodinger.md");
        assertThat(found("kase ")).containsExactly("lab/bread.md");
        assertThat(found("KÄSE ")).containsExactly("lab/bread.md");
    }

    @Test
    void takesTheLastWordForABeginning() throws IndexFailedException {
        assertThat(found("superpos")).containsExactly("cats/schrodinger.md");
        assertThat(found("superpos ")).isEmpty();
    }

    @Test
    void wantsEveryWordAndRanksTitlesFirst() throws IndexFailedException {
        assertThat(found("oven bread")).containsExactly("lab/bread.md", "lab/cake.md");
        assertThat(found("oven superposition")).isEmpty();
    }

    @Test
    void findsPhrasesOnlyInTheirOrder() throws IndexFailedException {
        assertThat(found("\"slow rise\"")).containsExactly("lab/bread.md");
        assertThat(found("\"rise slow\"")).isEmpty();
    }

    @Test
    void findsScriptsWithoutSpacesAnywhereInALine() throws IndexFailedException {
        assertThat(found("力学")).containsExactly("cats/schrodinger.md");
        assertThat(found("学力")).isEmpty();
        assertThat(found("ชาวโลก")).containsExactly("cats/thai.md");
        assertThat(found("수도")).containsExactly("cats/korea.md");
    }

    @Test
    void filtersByChannelTitleAndVideo() throws IndexFailedException {
        assertThat(found("channel:lab oven")).hasSize(2);
        assertThat(found("channel:cats oven")).isEmpty();
        assertThat(found("title:bread")).containsExactly("lab/bread.md");
        assertThat(found("video:aB3_dE-gH1k")).containsExactly("lab/bread.md");
        assertThat(found("video:aB3_dE-gH1k superposition")).isEmpty();
    }

    @Test
    void forgivesOneLetterWhenNothingElseFits() throws IndexFailedException {
        assertThat(found("superpsoition ")).containsExactly("cats/schrodinger.md");
        assertThat(found("dogh ")).containsExactly("lab/bread.md");
        add("lab/dogh.md", "Dogh", "A village.");
        index.refresh();
        assertThat(found("dogh ")).containsExactly("lab/dogh.md");
    }

    @Test
    void twoLettersAreTooMany() throws IndexFailedException {
        assertThat(found("suprepsoition ")).isEmpty();
    }

    @Test
    void aReplacedNoteIsFoundByItsNewWordsOnly() throws IndexFailedException {
        add("lab/cake.md", "Cake", "Nothing but sugar.");
        index.refresh();
        assertThat(found("sugar")).containsExactly("lab/cake.md");
        assertThat(found("oven")).containsExactly("lab/bread.md");
        index.remove(new NotePath("lab/cake.md"));
        index.refresh();
        assertThat(found("sugar")).isEmpty();
    }

    @Test
    void aQueryWithoutWordsFindsNothing() throws IndexFailedException {
        assertThat(found("")).isEmpty();
        assertThat(found("  … ")).isEmpty();
        assertThat(found("\"\"")).isEmpty();
    }

    @Test
    void aHyphenatedWordIsAPhraseThatMayBeUnfinished() throws IndexFailedException {
        assertThat(found("slow-ri")).containsExactly("lab/bread.md");
        assertThat(found("rise-slo")).isEmpty();
    }

    private List<String> found(String query) throws IndexFailedException {
        return index.search(SearchQuery.parse(query), 10).stream()
                .map(match -> match.note().value())
                .toList();
    }
}
