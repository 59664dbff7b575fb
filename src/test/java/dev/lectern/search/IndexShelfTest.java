package dev.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.search.IndexShelf.Circumstance;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexShelfTest {

    @TempDir private Path cache = Path.of("");

    @Test
    void whatAnotherBuildHasReadIsMadeAnewOnce() throws Exception {
        assertThat(openedBy("before")).isEmpty();
        assertThat(openedBy("before")).isEmpty();
        assertThat(openedBy("now")).containsExactly(Circumstance.REMADE);
        assertThat(openedBy("now")).isEmpty();
    }

    private Set<Circumstance> openedBy(String build) throws IndexFailedException {
        IndexShelf.Opened opened =
                new IndexShelf(cache, build, Runnable::run).open(Path.of("vault").toAbsolutePath());
        opened.index().close();
        return opened.circumstances();
    }

    /// `mvn compile exec:exec` builds at every start: with a time, every start would be of another
    /// build.
    @Test
    void aBuildIsKnownByWhatItWasMadeOf() throws Exception {
        try (InputStream build = IndexShelf.class.getResourceAsStream("build.properties")) {
            assertThat(new String(build.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .matches("build=[0-9a-f]{64}");
        }
    }
}
