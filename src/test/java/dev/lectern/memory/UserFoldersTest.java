package dev.lectern.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {

    private static final Path HOME = Path.of("/home/ada");

    @Test
    void followsXdgOnLinux() {
        assertThat(UserFolders.of("Linux", HOME, Map.of()).data())
                .isEqualTo(HOME.resolve(".local/share/lectern"));
        assertThat(UserFolders.of("Linux", HOME, Map.of("XDG_DATA_HOME", "/data")).data())
                .isEqualTo(Path.of("/data/lectern"));
        assertThat(UserFolders.of("Linux", HOME, Map.of()).cache())
                .isEqualTo(HOME.resolve(".cache/lectern"));
    }

    @Test
    void usesThePlatformsOwnFoldersElsewhere() {
        assertThat(UserFolders.of("Mac OS X", HOME, Map.of()).data())
                .isEqualTo(HOME.resolve("Library/Application Support/Lectern"));
        assertThat(UserFolders.of("Windows 11", HOME, Map.of("LOCALAPPDATA", "/local")).data())
                .isEqualTo(Path.of("/local/Lectern"));
    }
}
