package dev.lectern.memory;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the system wants a program to keep what it remembers and what it can make again.
public record UserFolders(Path data, Path cache) {

    /// The folders of this user on this system: XDG's on Linux, the platform's own elsewhere.
    ///
    /// @param system the system's name, as the property `os.name` gives it
    public static UserFolders of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            Path library = home.resolve("Library");
            return new UserFolders(
                    library.resolve("Application Support/Lectern"),
                    library.resolve("Caches/Lectern"));
        }
        if (name.startsWith("windows")) {
            Path local =
                    named(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"));
            return new UserFolders(local.resolve("Lectern"), local.resolve("Lectern/cache"));
        }
        return new UserFolders(
                named(environment, "XDG_DATA_HOME", home.resolve(".local/share"))
                        .resolve("lectern"),
                named(environment, "XDG_CACHE_HOME", home.resolve(".cache")).resolve("lectern"));
    }

    /// The folders of the user who runs this program.
    public static UserFolders ofThisUser() {
        return of(
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", "")),
                System.getenv());
    }

    private static Path named(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isEmpty() ? otherwise : Path.of(value);
    }
}
