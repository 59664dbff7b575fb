package dev.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.memory.KnownFailures;
import dev.lectern.player.HostKind;
import dev.lectern.player.MediaSource;
import dev.lectern.player.PlayerFailure;
import dev.lectern.player.PlayerFailure.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearntHostsTest {

    private static final MediaSource VIDEO = new MediaSource.YouTube("gcnPi-IEeec");
    private static final PlayerFailure WHY =
            new PlayerFailure(Reason.YOUTUBE_NOT_STARTING, "It did not start.");

    @Test
    void aHostThatFailedIsRememberedWithTheReasonUntilTheNextVersion() {
        LearntHosts learnt = new LearntHosts(KnownFailures.PART.first(), "1.0");
        learnt.failed(VIDEO, HostKind.WEBVIEW, WHY);
        LearntHosts nextStart = new LearntHosts(learnt.known(), "1.0");
        assertThat(nextStart.failure(VIDEO, HostKind.WEBVIEW)).contains(WHY);
        assertThat(nextStart.failure(VIDEO, HostKind.BROWSER)).isEmpty();
        LearntHosts updated = new LearntHosts(nextStart.known(), "1.1");
        assertThat(updated.failure(VIDEO, HostKind.WEBVIEW)).isEmpty();
    }

    @Test
    void aFileThatWasChangedIsTriedAgain(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("talk.mp4"), "one");
        MediaSource talk = new MediaSource.LocalFile(file);
        LearntHosts learnt = new LearntHosts(KnownFailures.PART.first(), "1.0");
        learnt.failed(talk, HostKind.WEBVIEW, WHY);
        assertThat(learnt.failure(talk, HostKind.WEBVIEW)).isPresent();
        Files.writeString(file, "another one");
        assertThat(learnt.failure(talk, HostKind.WEBVIEW)).isEmpty();
    }

    @Test
    void aReasonThatIsNotKnownAnyMoreIsTriedAgain() {
        KnownFailures later =
                new KnownFailures(
                        "1.0",
                        List.of(
                                new KnownFailures.KnownFailure(
                                        "youtube:gcnPi-IEeec", "WEBVIEW", "NEW_REASON", "Why.")));
        assertThat(new LearntHosts(later, "1.0").failure(VIDEO, HostKind.WEBVIEW)).isEmpty();
    }
}
