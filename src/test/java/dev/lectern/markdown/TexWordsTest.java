package dev.lectern.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TexWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\pi r^2 | π r²",
                "H_0 | H₀",
                "e^{kt} | eᵏᵗ",
                "e^{-x/2} | e^(-x/2)",
                "\\frac{a}{b} \\le \\sqrt{x_1} | a/b ≤ √x₁",
                "f: \\mathbb{R}\\to\\mathbb{R} | f: ℝ→ℝ",
                "\\text{rank}(A) | rank(A)",
                "\\left\\{1, 2\\right\\} | 1, 2",
                "\\sin\\theta | sin θ",
                "O(n \\log n) | O(n log n)",
                "H_A | H_A",
                "\\ | \\",
            })
    void aFormulaIsReadable(String tex, String words) {
        assertThat(TexWords.of(tex)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Proof: $\\pi = 4$ | Proof: π = 4", "It costs $5 | It costs $5"})
    void aTextWithFormulasIsReadable(String text, String words) {
        assertThat(TexWords.inText(text)).isEqualTo(words);
    }
}
