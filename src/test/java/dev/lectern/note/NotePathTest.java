package dev.lectern.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotePathTest {

    @Test
    void stripsOnlyMd() {
        assertThat(new NotePath("nikhil.kamath/nikhil.kamath.md").name())
                .isEqualTo("nikhil.kamath");
        assertThat(new NotePath("a/b/c.md").folder()).isEqualTo("a/b");
        assertThat(new NotePath("c.md").folder()).isEmpty();
        assertThat(new NotePath(".a/..b/...md").name()).isEqualTo("..");
        assertThat(new NotePath("a/c.MD").name()).isEqualTo("c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                ".md",
                "a/.md",
                "/a.md",
                "a//b.md",
                "../a.md",
                "a/./b.md",
                "a/../b.md",
                "./a.md",
                "a.txt"
            })
    void cannotBeBuiltWrong(String text) {
        assertThatThrownBy(() -> new NotePath(text)).isInstanceOf(IllegalArgumentException.class);
        assertThat(NotePath.of(text)).isEmpty();
    }
}
