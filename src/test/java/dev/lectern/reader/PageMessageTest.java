package dev.lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageMessageTest {

    @Test
    void readsWhatThePageSays() {
        assertThat(PageMessage.parse("stamp 12 3")).contains(new PageMessage.StampClicked(12, 3));
        assertThat(PageMessage.parse("link 12 0")).contains(new PageMessage.LinkClicked(12, 0));
        assertThat(PageMessage.parse("crumb 12 1")).contains(new PageMessage.CrumbClicked(12, 1));
        assertThat(PageMessage.parse("choice 1 2")).contains(new PageMessage.ChoiceClicked(1, 2));
        assertThat(PageMessage.parse("scroll 7 420")).contains(new PageMessage.Scrolled(7, 420));
        assertThat(PageMessage.parse("play 7")).contains(new PageMessage.PlayClicked(7));
        assertThat(PageMessage.parse("painted 7")).contains(new PageMessage.Painted(7));
        assertThat(PageMessage.parse("complete 7")).contains(new PageMessage.Complete(7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "stamp",
                "stamp x 1",
                "stamp 1 -1",
                "open file:///etc/passwd",
                "stamp 1 2 3",
                "stamp 99999999999 1"
            })
    void ignoresWhatThePageCanNotMean(String line) {
        assertThat(PageMessage.parse(line)).isEmpty();
    }
}
