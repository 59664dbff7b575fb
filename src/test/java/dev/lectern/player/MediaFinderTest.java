package dev.lectern.player;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.media.LocalMedia;
import dev.lectern.player.PlayerFailure.Reason;
import dev.lectern.video.VideoRef;
import dev.lectern.video.VimeoAddress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaFinderTest {

    private static final String ID = "-abcDEF_123";
    private static final VideoRef VIDEO = new VideoRef.YouTube(ID);

    @TempDir Path disk;
    Path vault;
    Path media;

    @BeforeEach
    void makeFolders() throws IOException {
        vault = Files.createDirectories(disk.resolve("vault"));
        media = Files.createDirectories(disk.resolve("media/2024"));
    }

    @ParameterizedTest
    @ValueSource(strings = {ID + ".mp4", "Some title [" + ID + "].mp4", ID + ".webm"})
    void aCopyInAMediaFolderIsFoundByItsId(String name) throws IOException {
        Path copy = Files.createFile(media.resolve(name));
        assertThat(find(VIDEO)).isEqualTo(local(copy));
    }

    @ParameterizedTest
    @ValueSource(strings = {ID + ".txt", "x" + ID + ".mp4", ID + "x.mp4", "[" + ID + "] title.mp4"})
    void whatOnlyResemblesACopyIsNone(String name) throws IOException {
        Files.createFile(media.resolve(name));
        assertThat(find(VIDEO)).isEqualTo(new MediaSource.YouTube(ID));
    }

    @Test
    void aCopyInTheVaultComesFirst() throws IOException {
        Files.createFile(media.resolve(ID + ".mp4"));
        Path copy = Files.createFile(vault.resolve(ID + ".mp4"));
        assertThat(finder(List.of(copy)).find(VIDEO)).isEqualTo(local(copy));
    }

    @Test
    void aKindThatPlaysComesBeforeOneThatDoesNot() throws IOException {
        Files.createFile(media.resolve(ID + ".mkv"));
        Path copy = Files.createFile(media.resolve("Zebras [" + ID + "].mp4"));
        assertThat(find(VIDEO)).isEqualTo(local(copy));
    }

    @Test
    void aFileIsNamedFromTheRootAndMayLieOutside() throws IOException {
        Path inside = Files.createFile(vault.resolve("week1.mp4"));
        Path outside = Files.createFile(media.resolve("week2.mp4"));
        assertThat(find(new VideoRef.File("week1.mp4"))).isEqualTo(local(inside));
        assertThat(find(new VideoRef.File("../media/2024/week2.mp4"))).isEqualTo(local(outside));
    }

    @Test
    void anAddressOfVimeoIsAVideoThere() {
        VideoRef video =
                VimeoAddress.of("https://vimeo.com/76979871/8272103f6e").orElseThrow().video();
        assertThat(new MediaFinder(new LocalMedia(vault, List::of, List.of())).find(video))
                .isEqualTo(new MediaSource.Vimeo("76979871", Optional.of("8272103f6e")));
    }

    @Test
    void aFileThatIsMissingIsNamedAsTheNoteNamesIt() {
        assertThat(find(new VideoRef.File("lectures/week1.mp4")))
                .isEqualTo(
                        new MediaSource.Unavailable(
                                new PlayerFailure(
                                        Reason.FILE_MISSING,
                                        "The video file lectures/week1.mp4 is missing.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../../../../etc/passwd", "secret.txt", "", "..", "no\0path.mp4"})
    void onlyMediaIsPlayedWhateverTheNoteNames(String path) throws IOException {
        Files.createFile(vault.resolve("secret.txt"));
        assertThat(find(new VideoRef.File(path))).isInstanceOf(MediaSource.Unavailable.class);
    }

    @Test
    void aFolderNamedLikeAVideoIsNone() throws IOException {
        Files.createDirectory(vault.resolve("week1.mp4"));
        assertThat(find(new VideoRef.File("week1.mp4")))
                .isInstanceOf(MediaSource.Unavailable.class);
    }

    @Test
    void aMediaFolderThatIsMissingHoldsNothing() {
        MediaFinder finder =
                new MediaFinder(
                        new LocalMedia(
                                vault, () -> List.of(), List.of(disk.resolve("no such folder"))));
        assertThat(finder.find(VIDEO)).isEqualTo(new MediaSource.YouTube(ID));
    }

    @Test
    void anAddressIsPlayedFromThere() {
        URI address = URI.create("https://example.org/talk.mp4");
        assertThat(find(new VideoRef.Web(address))).isEqualTo(new MediaSource.WebMedia(address));
    }

    private MediaSource find(VideoRef video) {
        return finder(List.of()).find(video);
    }

    private MediaFinder finder(List<Path> known) {
        return new MediaFinder(new LocalMedia(vault, () -> known, List.of(disk.resolve("media"))));
    }

    private static MediaSource local(Path file) {
        return new MediaSource.LocalFile(file);
    }
}
