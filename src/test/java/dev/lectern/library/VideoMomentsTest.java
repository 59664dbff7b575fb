package dev.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lectern.note.NotePath;
import dev.lectern.vault.FileStamp;
import dev.lectern.vault.MediaFiles;
import dev.lectern.vault.Vault;
import dev.lectern.vault.VaultChange;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VideoMomentsTest {

    private static final VideoRef.YouTube VIDEO = new VideoRef.YouTube("a_video_abc");
    private static final NotePath CAT = new NotePath("a/cat.md");
    private static final NotePath DOG = new NotePath("b/dog.md");

    @TempDir private Path root = Path.of("");

    @Test
    void theMomentsOfAVideoAreThoseOfAllItsNotesInTimeOrder() throws IOException {
        write(CAT, VIDEO, "It sleeps [00:30]. It wakes [00:10].");
        write(DOG, VIDEO, "It barks [00:20].");
        write(new NotePath("c/bird.md"), new VideoRef.YouTube("another_abc"), "It sings [00:05].");

        VideoMoments moments = read().moments(VIDEO, Optional.empty());

        assertThat(moments.notes()).containsExactly(CAT, DOG);
        assertThat(moments.inTime())
                .extracting(
                        VideoMoment::note,
                        moment -> moment.sentence().text(),
                        moment -> moment.passage().to().seconds())
                .containsExactly(
                        tuple(CAT, "It wakes.", 30L),
                        tuple(DOG, "It barks.", 320L),
                        tuple(CAT, "It sleeps.", 330L));
        assertThat(moments.countUntil(Timestamp.ofSeconds(9))).isZero();
        assertThat(moments.countUntil(Timestamp.ofSeconds(20))).isEqualTo(2);
        assertThat(moments.countUntil(Timestamp.ofSeconds(999))).isEqualTo(3);
    }

    @Test
    void aLinksMomentIsThatOfItsOwnSentence() throws IOException {
        write(
                CAT,
                VIDEO,
                "A [[dog]] barks [00:30].\n\nThe [[dog]] sleeps [00:10]. Dogs snore [00:50].");
        write(DOG, VIDEO, "Nothing.");
        Library library = read();
        VideoMoments moments = library.moments(VIDEO, Optional.empty());

        assertThat(library.backlinks(DOG))
                .extracting(link -> moments.speakingOf(link).map(VideoMoment::time))
                .containsExactly(
                        Optional.of(Timestamp.ofSeconds(30)), Optional.of(Timestamp.ofSeconds(10)));
    }

    @Test
    void theKnownEndDecidesWhatAStampMeans() throws IOException {
        write(CAT, VIDEO, "It sleeps [00:02:30] and [01:10:05].");

        assertThat(read().moments(VIDEO, Optional.of(Timestamp.ofSeconds(600))).inTime())
                .extracting(VideoMoment::time)
                .containsExactly(Timestamp.ofSeconds(70), Timestamp.ofSeconds(150));
    }

    @Test
    void theStateOfAVideosNotesIsTheSameUntilOneIsReadAgain() throws IOException {
        write(CAT, VIDEO, "It sleeps [00:30].");
        Library library = read();
        Object before = library.snapshot().stateOf(VIDEO);

        write(DOG, VIDEO, "It barks [00:20].");
        library.apply(change(DOG));
        Object after = library.snapshot().stateOf(VIDEO);
        write(new NotePath("c/bird.md"), new VideoRef.YouTube("another_abc"), "It sings [00:05].");
        library.apply(change(new NotePath("c/bird.md")));

        assertThat(after).isNotEqualTo(before).isEqualTo(library.snapshot().stateOf(VIDEO));

        library.apply(change(DOG));
        assertThat(library.snapshot().stateOf(VIDEO)).isNotEqualTo(after);
    }

    @Test
    void aNoteThatIsGoneByNowIsLeftOut() throws IOException {
        write(CAT, VIDEO, "It sleeps [00:30].");
        Library library = read();
        Files.delete(root.resolve(CAT.value()));

        assertThat(library.moments(VIDEO, Optional.empty()).inTime()).isEmpty();
    }

    private Library read() throws IOException {
        Library library = new Library(Vault.open(root), Runnable::run, Runnable::run);
        library.read(_ -> {});
        return library;
    }

    private static VaultChange change(NotePath written) {
        return new VaultChange.Files(
                Map.of(written, FileStamp.UNKNOWN), List.of(), MediaFiles.NONE, List.of());
    }

    private void write(NotePath path, VideoRef.YouTube video, String text) throws IOException {
        Path file = root.resolve(path.value());
        Files.createDirectories(file.getParent());
        Files.writeString(file, "---\nvideoId: " + video.id() + "\n---\n\n" + text + "\n");
    }
}
