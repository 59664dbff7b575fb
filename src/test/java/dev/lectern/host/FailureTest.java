package dev.lectern.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.player.HostKind;
import dev.lectern.player.MediaSource;
import dev.lectern.player.Phase;
import dev.lectern.player.PlayerFailedException;
import dev.lectern.player.PlayerFailure;
import dev.lectern.player.PlayerFailure.Reason;
import dev.lectern.player.PlayerState;
import dev.lectern.video.Timestamp;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureTest {

    @TempDir Path folder;
    PlayerWindow window;

    @BeforeEach
    void open() throws Exception {
        window = PlayerWindow.open();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(failureOf(folder.resolve("lecture.mp4")))
                .isEqualTo(
                        new PlayerFailure(
                                Reason.FILE_MISSING, "The video file lecture.mp4 is missing."));
    }

    @Test
    void aTruncatedFileIsCalledIncomplete() throws IOException {
        byte[] whole = Files.readAllBytes(PlayerWindow.file("clock.mp4"));
        Path half = Files.write(folder.resolve("half.mp4"), Arrays.copyOf(whole, 600));
        assertThat(failureOf(half).reason()).isEqualTo(Reason.TRUNCATED);
    }

    @Test
    void aFileThatIsCutWithinItsPicturesPlaysAsFarAsItGoes() throws Exception {
        byte[] whole = Files.readAllBytes(PlayerWindow.file("clock.mp4"));
        Path half =
                Files.write(folder.resolve("half.mp4"), Arrays.copyOf(whole, whole.length * 3 / 4));
        window.load(new MediaSource.LocalFile(half), 10);
        assertThat(window.shown()).isEqualTo(Timestamp.ofSeconds(10));
    }

    @Test
    void textNamedAsAVideoIsNoVideo() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.mp4"), "Not a video.\n".repeat(50));
        assertThat(failureOf(text).reason()).isEqualTo(Reason.NOT_MEDIA);
    }

    @Test
    void anEmptyFileIsNoVideo() throws IOException {
        assertThat(failureOf(Files.createFile(folder.resolve("empty.mp4"))).reason())
                .isEqualTo(Reason.NOT_MEDIA);
    }

    @Test
    void aPictureNamedAsNothingKnownIsNoVideo() throws IOException {
        assertThat(failureOf(Files.writeString(folder.resolve("notes.txt"), "x")).reason())
                .isEqualTo(Reason.NOT_MEDIA);
    }

    @Test
    void aKindOfFileThatJavaFxDoesNotPlayComesWithTheCommandThatConvertsIt() {
        PlayerFailure failure = failureOf(PlayerWindow.file("clock-vp9.webm"));
        assertThat(failure.reason()).isEqualTo(Reason.CONTAINER);
        assertThat(failure.sentence())
                .contains("ffmpeg -i \"clock-vp9.webm\" -c:v libx264")
                .endsWith("\"clock-vp9.mp4\"");
    }

    @Test
    void anEncodingThatJavaFxShowsBlackIsToldInsteadOfShown() {
        PlayerFailure failure = failureOf(PlayerWindow.file("clock-av1.mp4"));
        assertThat(failure.reason()).isEqualTo(Reason.CODEC);
        assertThat(failure.sentence()).contains("av01").endsWith("\"clock-av1.h264.mp4\"");
    }

    @Test
    void anAddressThatDoesNotAnswerIsNamed() throws IOException {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }
        PlayerFailure failure =
                failureOf(
                        new MediaSource.WebMedia(
                                URI.create("http://127.0.0.1:" + nobody + "/lecture.mp4")));
        assertThat(failure.reason()).isIn(Reason.NETWORK, Reason.NOT_PLAYED);
        assertThat(failure.sentence()).contains("127.0.0.1");
    }

    @Test
    void whatComesAfterAFailurePlays() throws Exception {
        failureOf(folder.resolve("lecture.mp4"));
        window.load(PlayerWindow.clip("clock.mp4"), 17);
        assertThat(window.shown()).isEqualTo(Timestamp.ofSeconds(17));
        failureOf(PlayerWindow.file("clock-av1.mp4"));
        window.load(PlayerWindow.clip("clock.mp4"), 18);
        assertThat(window.shown()).isEqualTo(Timestamp.ofSeconds(18));
    }

    @Test
    void whoWaitsForAPictureIsToldThatNoneWillCome() {
        failureOf(folder.resolve("lecture.mp4"));
        Assertions.assertThatThrownBy(
                        () -> PlayerWindow.fx(window.player()::picture).get(5, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseInstanceOf(PlayerFailedException.class)
                .hasRootCauseMessage("The video file lecture.mp4 is missing.");
    }

    @Test
    void whatWasSoughtAfterAFailureIsKeptForTheBrowser() {
        failureOf(folder.resolve("lecture.mp4"));
        window.seek(407);
        assertThat(window.state().time()).isEqualTo(Timestamp.ofSeconds(407));
        assertThat(window.state().seeking()).isEmpty();
    }

    @Test
    void aStreamOfWhichNothingComesInTheWindowMayPlayElsewhere() {
        MediaSource stream = new MediaSource.WebMedia(URI.create("http://127.0.0.1/live.m3u8"));
        PageEvent.Troubled silence = new PageEvent.Troubled(Trouble.NEVER_READY, 0);
        Reason window = new Diagnosis(HostKind.WEBVIEW).of(stream, silence).reason();
        assertThat(window).isEqualTo(Reason.STREAM_NOT_STARTING);
        assertThat(window.isOfSource()).isFalse();
        assertThat(window.isLasting()).isFalse();
        assertThat(new Diagnosis(HostKind.BROWSER).of(stream, silence).reason())
                .isEqualTo(Reason.NETWORK);
    }

    private PlayerFailure failureOf(Path file) {
        return failureOf(new MediaSource.LocalFile(file));
    }

    private PlayerFailure failureOf(MediaSource source) {
        window.load(source, 3);
        PlayerState failed =
                window.await(
                        "it fails",
                        state -> state.phase() instanceof Phase.Failed,
                        Duration.ofSeconds(25));
        return ((Phase.Failed) failed.phase()).failure();
    }
}
