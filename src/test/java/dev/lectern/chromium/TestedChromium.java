package dev.lectern.chromium;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.MalformedURLException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The Chromium of the tests: its program files come by Maven, as the pom's profile says, and are
/// unpacked once for all tests of a build.
public final class TestedChromium {

    private static final Path HOME = Path.of("target/chromium").toAbsolutePath();
    private static final Path JAR = HOME.resolve("package.jar");

    private TestedChromium() {}

    /// Skips the test where there is none.
    public static Chromium orSkip() {
        return in(HOME);
    }

    /// One that has its files elsewhere, and skips the test where there is none.
    static Chromium in(Path home) {
        Optional<Release> release = Release.forThisMachine();
        assumeTrue(release.isPresent(), "there is no Chromium for this machine");
        jarOrSkip();
        return new Chromium(
                release.map(one -> {
                    try {
                        return new ProgramFiles(
                                one,
                                home,
                                Optional.of(
                                        URI.create("jar:" + JAR.toUri() + "!/" + one.archive())
                                                .toURL()));
                    } catch (MalformedURLException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                }),
                home);
    }

    /// What has to be fetched from a server of the test's own.
    public static Chromium fetchedFrom(URI server, Path home) throws Exception {
        Release real = Release.forThisMachine().orElseThrow();
        Release served =
                new Release(
                        real.name(),
                        server,
                        real.size(),
                        real.sha256(),
                        real.archive(),
                        real.room());
        return new Chromium(Optional.of(new ProgramFiles(served, home, Optional.empty())), home);
    }

    /// The jar as it is published.
    public static Path jarOrSkip() {
        assumeTrue(Files.exists(JAR), "Maven has not brought Chromium; see the pom's profile");
        return JAR;
    }

    static Path home() {
        return HOME;
    }
}
