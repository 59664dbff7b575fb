package dev.lectern.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.video.VideoRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptionFilesTest {

    private static final VideoRef VIDEO = new VideoRef.YouTube("-abcDEF_123");

    @TempDir private Path disk = Path.of("");
    private Path vault = Path.of("");
    private Path media = Path.of("");

    @BeforeEach
    void makeFolders() throws IOException {
        vault = Files.createDirectories(disk.resolve("vault"));
        media = Files.createDirectories(disk.resolve("media/2024"));
    }

    private List<CaptionTrack> captions(VideoRef video) {
        return new LocalMedia(vault, List::of, List.of(disk.resolve("media"))).captions(video);
    }

    private static CaptionTrack track(Path folder, String name, String language)
            throws IOException {
        return new CaptionTrack(Files.createFile(folder.resolve(name)), language);
    }

    @Test
    void captionsBesideAFileBelongToIt() throws IOException {
        CaptionTrack english = track(vault, "talk.en.srt", "en");
        CaptionTrack plain = track(vault, "talk.vtt", "");
        CaptionTrack brazilian = track(vault, "talk.pt-BR.vtt", "pt-BR");
        track(vault, "talk 2.vtt", "");
        track(vault, "talk.txt", "");
        track(media, "talk.fr.vtt", "");

        assertThat(captions(new VideoRef.File("talk.mp4")))
                .containsExactly(plain, english, brazilian);
        assertThat(brazilian.languageName()).isEqualTo("Portuguese (Brazil)");
    }

    @Test
    void aVideoWhoseNameHasADotKeepsItsCaptions() throws IOException {
        CaptionTrack plain = track(vault, "week.one.vtt", "");
        assertThat(captions(new VideoRef.File("week.one.mp4"))).containsExactly(plain);
    }

    @Test
    void webVttComesBeforeSubRipOfTheSameLanguage() throws IOException {
        track(vault, "talk.en.srt", "en");
        CaptionTrack better = track(vault, "talk.en.vtt", "en");
        assertThat(captions(new VideoRef.File("talk.mp4"))).containsExactly(better);
    }

    @Test
    void theIdOfAVideoIsEnoughInAMediaFolder() throws IOException {
        CaptionTrack english = track(media, "Some title [-abcDEF_123].en.vtt", "en");
        CaptionTrack plain = track(media, "-abcDEF_123.srt", "");
        track(media, "Some title [-abcDEF_124].en.vtt", "en");
        track(media, "x-abcDEF_123.en.vtt", "en");
        assertThat(captions(VIDEO)).containsExactly(plain, english);
    }

    @Test
    void whereNothingLiesNothingIsFound() {
        assertThat(captions(VIDEO)).isEmpty();
        assertThat(captions(new VideoRef.File("no folder/no.mp4"))).isEmpty();
        assertThat(captions(new VideoRef.File("no\0path.mp4"))).isEmpty();
    }
}
