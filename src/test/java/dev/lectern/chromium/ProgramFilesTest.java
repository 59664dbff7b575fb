package dev.lectern.chromium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.lectern.chromium.PreparationException.Cause;
import dev.lectern.chromium.Progress.Step;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How program files come, from a server of our own that breaks off as often as it is told to.
class ProgramFilesTest {

    private static final String ARCHIVE = "program.tar.gz";
    private static final Progress UNSEEN = (_, _, _) -> {};

    @TempDir Path home;
    @TempDir Path scratch;

    private byte[] jar = new byte[0];
    private BreakingServer server;

    @BeforeEach
    void start() throws Exception {
        jar = jar();
        server = new BreakingServer(Files.write(scratch.resolve("served"), jar));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theyAreFetchedCheckedAndUnpacked() throws Exception {
        ProgramFiles files = files(sha256(jar));
        Set<Step> steps = EnumSet.noneOf(Step.class);
        assertThat(files.areHere()).isFalse();
        files.prepare((step, _, _) -> steps.add(step), new Brake());
        assertThat(files.areHere()).isTrue();
        assertThat(steps).containsExactly(Step.FETCHING, Step.CHECKING, Step.UNPACKING);
        assertThat(files.folder().resolve("helper")).isExecutable().hasContent("run me");
        assertThat(files.folder().resolve("locales/en.pak")).hasBinaryContent(noise());
        assertThat(names()).containsExactlyInAnyOrder("jcef-natives-test", "lock");
    }

    @Test
    void aBrokenFetchGoesOnWhereItWas() throws Exception {
        server.breakAfter(40_000, 100_000);
        files(sha256(jar)).prepare(UNSEEN, new Brake());
        // Of what was sent just before a break, not all may have been handed on.
        List<Integer> from =
                server.asked().stream()
                        .map(range -> Integer.valueOf(range.replaceAll("\\D", "")))
                        .toList();
        assertThat(from).hasSize(3).startsWith(0);
        assertThat(from.get(1)).isBetween(1, 40_000);
        assertThat(from.get(2)).isBetween(from.get(1) + 1, 100_000);
        assertThat(files(sha256(jar)).areHere()).isTrue();
    }

    @Test
    void whatCameBeforeACancellationIsKept() throws Exception {
        Brake brake = new Brake();
        server.stallAfter(80_000);
        Progress stopping =
                (_, done, _) -> {
                    if (done == 80_000) {
                        Thread.ofVirtual().start(brake::putOn);
                    }
                };
        assertFails(files(sha256(jar)), stopping, brake, Cause.CANCELLED);
        assertThat(home.resolve("jcef-natives-test.part")).hasSize(80_000);
        server.stallAfter(Integer.MAX_VALUE);
        files(sha256(jar)).prepare(UNSEEN, new Brake());
        assertThat(server.asked()).containsExactly("bytes=0-", "bytes=80000-");
        assertThat(files(sha256(jar)).areHere()).isTrue();
    }

    @Test
    void aServerWithoutRangesSendsAllOfItAgain() throws Exception {
        Files.write(home.resolve("jcef-natives-test.part"), Arrays.copyOf(jar, 1_000));
        server.ignoreRanges();
        files(sha256(jar)).prepare(UNSEEN, new Brake());
        assertThat(files(sha256(jar)).areHere()).isTrue();
    }

    @Test
    void whatIsNotWhatWasPublishedIsThrownAway() throws Exception {
        assertFails(files("00".repeat(32)), UNSEEN, new Brake(), Cause.DAMAGED);
        assertThat(names()).containsExactly("lock");
    }

    @Test
    void anAddressThatDoesNotAnswerIsToldAsSuch() {
        server.close();
        assertFails(files(sha256(jar)), UNSEEN, new Brake(), Cause.UNREACHABLE);
    }

    @Test
    void twoDoNotPrepareTheSame() throws Exception {
        Brake brake = new Brake();
        server.stallAfter(80_000);
        Progress second =
                (_, done, _) -> {
                    if (done == 80_000) {
                        assertFails(files(sha256(jar)), UNSEEN, new Brake(), Cause.BUSY);
                        Thread.ofVirtual().start(brake::putOn);
                    }
                };
        assertFails(files(sha256(jar)), second, brake, Cause.CANCELLED);
    }

    @Test
    void aDiskWithoutRoomIsSeenBeforeAnythingIsFetched() {
        Release large =
                new Release(
                        "jcef-natives-test",
                        server.address(),
                        jar.length,
                        sha256(jar),
                        ARCHIVE,
                        Long.MAX_VALUE / 2);
        assertFails(
                new ProgramFiles(large, home, Optional.empty()), UNSEEN, new Brake(), Cause.DISK);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void aPackagedProgramNeedsNoNet() throws Exception {
        Path archive = Files.write(scratch.resolve(ARCHIVE), archive());
        ProgramFiles files =
                new ProgramFiles(release(sha256(jar)), home, Optional.of(archive.toUri().toURL()));
        assertThat(files.arePacked()).isTrue();
        files.prepare(UNSEEN, new Brake());
        assertThat(files.folder().resolve("helper")).isExecutable();
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void whatOtherReleasesLeftIsTakenAway() throws Exception {
        Files.createDirectories(home.resolve("jcef-natives-old/locales"));
        Files.createFile(home.resolve("jcef-natives-older.part"));
        files(sha256(jar)).prepare(UNSEEN, new Brake());
        assertThat(names()).containsExactlyInAnyOrder("jcef-natives-test", "lock");
    }

    @Test
    void removedMeansNothingIsLeft() throws Exception {
        ProgramFiles files = files(sha256(jar));
        files.prepare(UNSEEN, new Brake());
        files.remove();
        assertThat(files.areHere()).isFalse();
        assertThat(names()).containsExactly("lock");
    }

    @Test
    void thePinIsThatOfTheJarThatMavenGives() throws Exception {
        Release release = Release.of("Linux", "amd64").orElseThrow();
        byte[] bytes = Files.readAllBytes(TestedChromium.jarOrSkip());
        assertThat(bytes).hasSize((int) release.size());
        assertThat(sha256(bytes)).isEqualTo(release.sha256());
    }

    @Test
    void thereIsNoneWhereItWasNotTried() {
        assertThat(Release.of("Mac OS X", "aarch64")).isEmpty();
        assertThat(Release.of("Windows 11", "amd64")).isEmpty();
    }

    private static void assertFails(ProgramFiles files, Progress progress, Brake brake, Cause why) {
        assertThatThrownBy(() -> files.prepare(progress, brake))
                .asInstanceOf(type(PreparationException.class))
                .extracting(PreparationException::why)
                .isEqualTo(why);
        assertThat(files.areHere()).isFalse();
    }

    private ProgramFiles files(String digest) {
        return new ProgramFiles(release(digest), home, Optional.empty());
    }

    private Release release(String digest) {
        return new Release(
                "jcef-natives-test", server.address(), jar.length, digest, ARCHIVE, 1_000_000);
    }

    private String[] names() throws IOException {
        try (var all = Files.list(home)) {
            return all.map(one -> one.getFileName().toString()).toArray(String[]::new);
        }
    }

    private byte[] jar() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(ARCHIVE));
            zip.write(archive());
        }
        return bytes.toByteArray();
    }

    /// Made by the system's own tar, so that ours does not read only what we write.
    private byte[] archive() throws Exception {
        Path tree = Files.createTempDirectory(scratch, "tree");
        Path helper = Files.writeString(tree.resolve("helper"), "run me");
        assertThat(helper.toFile().setExecutable(true)).isTrue();
        Files.createDirectory(tree.resolve("locales"));
        Files.write(tree.resolve("locales/en.pak"), noise());
        Process tar =
                new ProcessBuilder("tar", "--format=ustar", "-c", "-C", tree.toString(), ".")
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
            tar.getInputStream().transferTo(zipped);
        }
        assertThat(tar.waitFor()).isZero();
        return bytes.toByteArray();
    }

    private static byte[] noise() {
        byte[] noise = new byte[150_001];
        new Random(7).nextBytes(noise);
        return noise;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
