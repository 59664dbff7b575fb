package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the manual says of the tests is true.
class ManualTest {

    private static final Path MANUAL = Path.of("src/site/markdown/manual.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern ROW = Pattern.compile("\\|.*\\|(.*Test`.*)\\|");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

    @Test
    void everyTestInTheTableOfSafetyIsThere() throws IOException {
        List<String> named =
                Files.readAllLines(MANUAL).stream()
                        .flatMap(line -> ROW.matcher(line).results())
                        .flatMap(row -> TEST.matcher(row.group(1)).results())
                        .map((MatchResult name) -> name.group(1))
                        .toList();
        assertThat(named).hasSizeGreaterThan(10).isSubsetOf(tests());
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
