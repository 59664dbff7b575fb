package dev.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.search.SearchQuery.Form;
import dev.lectern.search.SearchQuery.Place;
import dev.lectern.search.SearchQuery.Term;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SearchQueryTest {

    @Test
    void theLastWordMayBeUnfinished() {
        assertThat(SearchQuery.parse("sour dou").terms())
                .containsExactly(
                        new Term(Place.ANYWHERE, Form.WORD, "sour"),
                        new Term(Place.ANYWHERE, Form.BEGINNING, "dou"));
    }

    @Test
    void aSpaceFinishesTheLastWord() {
        assertThat(SearchQuery.parse("sour ").terms())
                .containsExactly(new Term(Place.ANYWHERE, Form.WORD, "sour"));
    }

    @Test
    void whatStandsInQuotesIsAPhraseEvenBeforeTheyAreClosed() {
        assertThat(SearchQuery.parse("\"slow rise\" “warm oven").terms())
                .containsExactly(
                        new Term(Place.ANYWHERE, Form.PHRASE, "slow rise"),
                        new Term(Place.ANYWHERE, Form.PHRASE, "warm oven"));
    }

    @Test
    void filtersSayWhereToLook() {
        assertThat(SearchQuery.parse("channel:lab title:\"slow rise\" video:aB3_dE-gH1k x").terms())
                .containsExactly(
                        new Term(Place.CHANNEL, Form.WORD, "lab"),
                        new Term(Place.TITLE, Form.PHRASE, "slow rise"),
                        new Term(Place.VIDEO, Form.WORD, "aB3_dE-gH1k"),
                        new Term(Place.ANYWHERE, Form.BEGINNING, "x"));
    }

    @Test
    void aFilterWithoutAWordIsAWordItself() {
        assertThat(SearchQuery.parse("title: x").terms())
                .containsExactly(
                        new Term(Place.ANYWHERE, Form.WORD, "title:"),
                        new Term(Place.ANYWHERE, Form.BEGINNING, "x"));
    }

    @Property
    void anyTextIsAQuery(@ForAll String typed) {
        assertThat(SearchQuery.parse(typed).terms()).noneMatch(term -> term.text().isBlank());
    }
}
