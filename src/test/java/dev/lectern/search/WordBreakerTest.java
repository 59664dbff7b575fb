package dev.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBreakerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Cat's  mat.         | the cat s mat",
                "Schrödinger naïve ÉCOLE | schrodinger naive ecole",
                "Straße STRASSE          | strasse strasse",
                "Ærø Łódź                | æro lodz",
                "Ελλάδα ΟΔΟΣ οδός        | ελλαδα οδοσ οδοσ",
                "Ёлка йод                | елка иод",
                "中国 ひらカタ               | 中 国 ひ ら カ タ",
                "한국어는                    | 한 국 어 는",
                "ภาษา                    | ภ า ษ า",
                "हिन्दी भाषा                | हिन्दी भाषा",
                "كِتَاب                    | كتاب",
                "GPT4 B2B 12,5           | gpt4 b2b 12 5",
                "ﬁne ２０２５               | fine 2025",
                "mixed中文text             | mixed 中 文 text",
            })
    void foldsTheWordsOfAnyScript(String text, String words) {
        assertThat(words(text)).containsExactly(words.split(" "));
    }

    @Property
    void goesThroughAnyTextInOrder(@ForAll String text) {
        WordBreaker words = WordBreaker.of(text);
        int end = 0;
        while (words.next()) {
            assertThat(words.start()).isBetween(end, text.length());
            assertThat(words.end()).isBetween(words.start() + 1, text.length());
            end = words.end();
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        WordBreaker breaker = WordBreaker.of(text);
        while (breaker.next()) {
            words.add(breaker.folded());
        }
        return words;
    }
}
