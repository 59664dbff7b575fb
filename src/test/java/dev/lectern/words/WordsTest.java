package dev.lectern.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The bundle against the program that says its sentences.
class WordsTest {

    /// A key, or the beginning of some, which ends in a full stop.
    private static final Pattern NAMED = Pattern.compile("\"([\\w.-]+)\"");

    private static final Pattern SAID = Pattern.compile("Words\\s*\\.say\\(\\s*\"([^\"]+)\"");
    private static final Pattern IN_SCRIPT =
            Pattern.compile("(?:sentences\\.say\\(|atMost\\([^'\n]*)'([^']+)'");

    /// Keys that picocli asks for by itself.
    private static final String USAGE = "lectern.";

    private static final Set<String> KEYS =
            ResourceBundle.getBundle("dev.lectern.words.words").keySet();

    private static List<String> found(Pattern pattern, String folder, String ending)
            throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(WordsTest::text)
                    .flatMap(text -> pattern.matcher(text).results())
                    .map(match -> match.group(1))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void noSentenceStandsThereThatNobodySays() throws IOException {
        Set<String> named = Set.copyOf(found(NAMED, "src/main/java", ".java"));
        Set<String> beginnings =
                named.stream().filter(name -> name.endsWith(".")).collect(Collectors.toSet());
        assertThat(KEYS)
                .filteredOn(key -> !key.startsWith(USAGE))
                .allSatisfy(key ->
                        assertThat(
                                        named.contains(key)
                                                || beginnings.stream().anyMatch(key::startsWith))
                                .as(key)
                                .isTrue());
    }

    @Test
    void whatIsSaidStandsThere() throws IOException {
        assertThat(found(SAID, "src/main/java", ".java"))
                .isNotEmpty()
                .allSatisfy(said ->
                        assertThat(KEYS)
                                .anyMatch(key ->
                                        said.endsWith(".")
                                                ? key.startsWith(said)
                                                : key.equals(said)));
    }

    @Test
    void theScriptsOfThePageSayWhatTheyAreGiven() throws IOException {
        List<String> said = found(IN_SCRIPT, "src/main/resources/dev/lectern/reader", ".js");
        assertThat(KEYS).containsAll(said);
        assertThat(found(NAMED, "src/main/java/dev/lectern/reader", "PageSentences.java"))
                .hasSameElementsAs(said);
    }

    /// What stands between single ones is taken literally, and they themselves vanish.
    @Test
    void apostrophesAreWrittenTwiceUnlessTheyQuoteABrace() {
        ResourceBundle bundle = ResourceBundle.getBundle("dev.lectern.words.words");
        assertThat(KEYS)
                .allSatisfy(key ->
                        assertThat(bundle.getString(key).replace("''", "").replaceAll("'[{}]'", ""))
                                .as(key)
                                .doesNotContain("'"));
    }
}
