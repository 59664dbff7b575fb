package dev.lectern.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class AnchorsTest {

    @Test
    void noHeadingHasTheIdOfAnElementOfThePageItself() throws IOException {
        List<String> own = idsOfThePage();
        Anchors anchors = new Anchors();

        assertThat(own).contains("card", "title", "note", "tags");
        assertThat(own.stream().flatMap(id -> Stream.of(id, id, "h " + id)).map(anchors::of))
                .doesNotContainAnyElementsOf(own)
                .doesNotHaveDuplicates();
    }

    private static List<String> idsOfThePage() throws IOException {
        try (InputStream page =
                Objects.requireNonNull(
                        AnchorsTest.class.getResourceAsStream("/dev/lectern/reader/note.html"))) {
            return Jsoup.parse(new String(page.readAllBytes(), StandardCharsets.UTF_8))
                    .select("[id]")
                    .eachAttr("id");
        }
    }
}
