package dev.lectern.chromium;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/// One build of Chromium's program files for one kind of machine: a jar with a tar ball in it.
///
/// @param name differs for each build and kind of machine
/// @param address where the jar is to be had
/// @param size of the jar, in bytes
/// @param sha256 of the jar, in hexadecimal
/// @param archive the tar ball's name in the jar, and on a class path that has the jar
/// @param room that the unpacked files take, in bytes
public record Release(
        String name, URI address, long size, String sha256, String archive, long room) {

    /// Has to fit the version of jcef-api in the pom.
    private static final String BUILD =
            "jcef-d3de827+cef-146.0.10+g8219561+chromium-146.0.7680.179";

    private static final String CENTRAL = "https://repo1.maven.org/maven2/me/friwi/";

    /// The build for a kind of machine, by the system properties `os.name` and `os.arch`; none
    /// where we could not try it.
    static Optional<Release> of(String system, String processor) {
        boolean isTried =
                system.toLowerCase(Locale.ROOT).equals("linux")
                        && (processor.equals("amd64") || processor.equals("x86_64"));
        return isTried
                ? Optional.of(
                        pinned(
                                "linux-amd64",
                                147_903_463,
                                "b089370c3bf8f853183ec822817e1b58348d90d1236bb6a26e921f513449dac2",
                                375_000_000))
                : Optional.empty();
    }

    /// The build for this machine.
    static Optional<Release> forThisMachine() {
        return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    private static Release pinned(String machine, long size, String sha256, long room) {
        String artifact = "jcef-natives-" + machine;
        String file = artifact + "-" + BUILD;
        return new Release(
                file,
                URI.create(CENTRAL + artifact + "/" + BUILD + "/" + file + ".jar"),
                size,
                sha256,
                file + ".tar.gz",
                room);
    }
}
