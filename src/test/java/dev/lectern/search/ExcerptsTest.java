package dev.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.note.Excerpt;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ExcerptsTest {

    @Test
    void theLineWithMostOfTheWordsIsShown() {
        Excerpt excerpt = excerpt("warm ov", "\nA warm day.\n\nThe Oven is WARM.\nAn oven.");
        assertThat(excerpt.line()).isEqualTo(4);
        assertThat(marked(excerpt)).containsExactly("Oven", "WARM");
    }

    @Test
    void aLongLineIsCutAroundTheHit() {
        String line = "word ".repeat(200) + "needle " + "word ".repeat(200);
        Excerpt excerpt = excerpt("needle ", line);
        assertThat(excerpt.text()).startsWith("…word").endsWith("word…").hasSizeLessThan(240);
        assertThat(marked(excerpt)).containsExactly("needle");
    }

    @Test
    void aForgivenWordIsMarkedToo() {
        assertThat(marked(excerpt("machne ", "The machine learns."))).containsExactly("machine");
        assertThat(marked(excerpt("mahcine ", "The machine learns."))).containsExactly("machine");
        assertThat(marked(excerpt("machines ", "The machine learns."))).containsExactly("machine");
        assertThat(marked(excerpt("marhine ", "The machine learns."))).containsExactly("machine");
        assertThat(marked(excerpt("xachne ", "The machine learns."))).isEmpty();
    }

    @Test
    void aHitElsewhereShowsTheBeginning() {
        assertThat(excerpt("nowhere ", "\n\nFirst words.\nMore.").text()).isEqualTo("First words.");
        assertThat(excerpt("nowhere ", "").text()).isEmpty();
    }

    @Property
    void marksLieInsideOfAnyText(@ForAll String query, @ForAll String text) {
        Excerpt excerpt = excerpt(query, text);
        assertThat(excerpt.marks()).allMatch(mark -> mark.end() <= excerpt.text().length());
    }

    private static Excerpt excerpt(String query, String text) {
        return new Excerpts(SearchQuery.parse(query)).best(text);
    }

    private static List<String> marked(Excerpt excerpt) {
        return excerpt.marks().stream()
                .map(mark -> excerpt.text().substring(mark.start(), mark.end()))
                .toList();
    }
}
