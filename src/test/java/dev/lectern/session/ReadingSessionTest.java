package dev.lectern.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.fx.Latest;
import dev.lectern.library.Library;
import dev.lectern.media.LocalMedia;
import dev.lectern.media.VideoEnds;
import dev.lectern.memory.Memory;
import dev.lectern.note.LinkTarget;
import dev.lectern.note.NotePath;
import dev.lectern.note.Place;
import dev.lectern.page.Pages;
import dev.lectern.player.MediaSource;
import dev.lectern.player.Player;
import dev.lectern.player.SilentHost;
import dev.lectern.player.Wish;
import dev.lectern.session.OpenNote.Arrival;
import dev.lectern.vault.FileStamp;
import dev.lectern.vault.MediaFiles;
import dev.lectern.vault.Vault;
import dev.lectern.vault.VaultChange;
import dev.lectern.video.Moment;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingSessionTest {

    private static final NotePath FLIGHT = new NotePath("birds/flight.md");
    private static final NotePath FEATHERS = new NotePath("birds/feathers.md");
    private static final NotePath FISH = new NotePath("fish/fish.md");
    private static final VideoRef BIRDS = new VideoRef.YouTube("birds_birds");
    private static final VideoRef SEA = new VideoRef.YouTube("sea_sea_sea");

    @TempDir private Path folder = Path.of("");

    private final SilentHost host = new SilentHost();
    private final Problems problems = new Problems();
    private final List<URI> browsed = new ArrayList<>();

    /// Where questions wait for an answer while a test holds them back.
    private final Deque<Runnable> held = new ArrayDeque<>();

    private Executor background = Runnable::run;
    private Executor afterPainting = Runnable::run;
    private Screening screening;
    private Library library;
    private ReadingSession session;

    @BeforeEach
    void openAVault() throws IOException {
        write(
                "birds/flight.md",
                """
                ---
                title: How birds fly
                videoId: birds_birds
                ---

                Wings push air down <a class="yt-timestamp" data-t="00:01:10">[00:01:10]</a>; see
                [[feathers | feathers]], [[fathers]] and [the web](https://example.org/).

                ## Landing
                """);
        write(
                "birds/feathers.md",
                "---\ntitle: Feathers\nvideoId: birds_birds\n---\n\nSee [[flight#Landing]].\n");
        write("fish/fish.md", "---\ntitle: Fish\nvideoId: sea_sea_sea\n---\n\nThey swim.\n");
        screening =
                new Screening(
                        new Player(host),
                        video -> new MediaSource.YouTube(((VideoRef.YouTube) video).id()),
                        latest(),
                        new Recollection(Memory.EMPTY, _ -> {}));
        library = library(folder);
        session = session(library);
    }

    private void write(String note, String text) throws IOException {
        Path file = folder.resolve(note);
        Files.createDirectories(file.resolve("..").normalize());
        Files.writeString(file, text);
    }

    private Latest latest() {
        return new Latest(
                task -> background.execute(task), Runnable::run, problems.matter()::ended);
    }

    private static Library library(Path root) throws IOException {
        return new Library(Vault.open(root), Runnable::run, Runnable::run);
    }

    private ReadingSession session(Library read) {
        LocalMedia media = new LocalMedia(read.vault().root(), List::of, List.of());
        ReadingSession made =
                new ReadingSession(
                        new Pages(read, new VideoEnds(media)),
                        screening,
                        latest(),
                        task -> afterPainting.execute(task),
                        browsed::add);
        read.read(made::learn);
        return made;
    }

    private LinkTarget link(int index) {
        return open().rendered().page().links().get(index);
    }

    private OpenNote open() {
        return session.open().get().orElseThrow();
    }

    private Timestamp at(long seconds) {
        return Timestamp.ofSeconds(seconds);
    }

    @Test
    void openingANoteShowsItAndItsVideoPaused() {
        session.open(FLIGHT);

        assertThat(open().title()).isEqualTo("How birds fly");
        assertThat(open().arrival()).isEqualTo(new Arrival.AtScroll(0));
        assertThat(host.loaded()).containsExactly(new MediaSource.YouTube("birds_birds"));
        assertThat(screening.now()).contains(new Moment(BIRDS, at(0)));
    }

    @Test
    void aPageIsShownBeforeThePanesAroundItAndItsVideoFollow() {
        session.open(FLIGHT);
        afterPainting = held::add;

        session.open(FISH);

        assertThat(open().path()).isEqualTo(FISH);
        assertThat(settled()).isEqualTo(FLIGHT);
        assertThat(screening.video().get()).contains(BIRDS);
        held.remove().run();
        assertThat(settled()).isEqualTo(FISH);
        assertThat(screening.video().get()).contains(SEA);
    }

    @Test
    void whatWasLeftBeforeItWasSettledIsNotFollowedAndIsLeftAsItWasEntered() {
        session.open(FLIGHT);
        afterPainting = held::add;
        session.open(FISH);

        session.open(FEATHERS);
        held.remove().run();

        assertThat(settled()).isEqualTo(FLIGHT);
        assertThat(screening.video().get()).contains(BIRDS);
        assertThat(session.history().get().back().current())
                .contains(Visit.to(new Place.OfNote(FISH)));
        held.remove().run();
        assertThat(settled()).isEqualTo(FEATHERS);
    }

    @Test
    void aPageThatChangesBeforeItWasSettledStillBringsItsVideo() throws IOException {
        session.open(FLIGHT);
        afterPainting = held::add;
        session.open(FISH);
        write("fish/fish.md", "---\ntitle: Fish\nvideoId: sea_sea_sea\n---\n\nThey fly.\n");

        // With the end of the video before, all pages are made again.
        host.becomeReady(Duration.ofMinutes(10));

        assertThat(held).hasSize(2);
        held.forEach(Runnable::run);
        assertThat(settled()).isEqualTo(FISH);
        assertThat(screening.video().get()).contains(SEA);
    }

    @Test
    void aCardWhoseNoteCantBeReadSaysSoItself() throws IOException {
        session.open(FLIGHT);
        Files.delete(folder.resolve("fish/fish.md"));
        LocalMedia media = new LocalMedia(folder, List::of, List.of());
        Previews previews =
                new Previews(new Pages(library, new VideoEnds(media)), screening, this::latest);
        List<Optional<Preview>> answers = new ArrayList<>();

        previews.ask(
                new Previews.Wanted(
                        new LinkTarget.ToNote(FISH, Optional.empty()), open().rendered()),
                answers::add);

        assertThat(answers)
                .containsExactly(
                        Optional.of(
                                new Preview.OfOffer(
                                        new Offer(
                                                "The note fish/fish.md can't be read; it may be"
                                                        + " gone.",
                                                List.of()))));
        assertThat(problems.newest().get()).isEmpty();
    }

    @Test
    void aPageThatIsPassedByGivesTheNextOneTimeToCome() {
        session.open(FLIGHT);
        afterPainting = held::add;
        session.open(FISH);
        background = _ -> {};

        session.open(FEATHERS);
        held.remove().run();
        assertThat(settled()).isEqualTo(FLIGHT);

        held.remove().run();
        assertThat(settled()).isEqualTo(FISH);
        assertThat(screening.video().get()).contains(SEA);
    }

    private NotePath settled() {
        return session.settled().get().orElseThrow().path();
    }

    @Test
    void aStampGoesToItsMoment() {
        session.open(FLIGHT);
        host.becomeReady(Duration.ofMinutes(10));

        session.follow(
                new LinkTarget.ToMoment(
                        open().rendered().page().stamps().getFirst().time().orElseThrow()));

        assertThat(host.sought()).containsExactly(at(70));
    }

    @Test
    void notesOfOneVideoShareTheRunningPlayer() {
        session.open(FLIGHT);
        host.becomeReady(Duration.ofMinutes(10));
        host.arrive(at(300));

        session.follow(link(0));

        assertThat(open().path()).isEqualTo(FEATHERS);
        assertThat(host.loaded()).hasSize(1);
        assertThat(host.sought()).isEmpty();
        assertThat(screening.now()).contains(new Moment(BIRDS, at(300)));
    }

    @Test
    void backRestoresNoteScrollVideoAndSecondTogether() {
        session.open(FLIGHT);
        host.becomeReady(Duration.ofMinutes(10));
        host.arrive(at(300));
        session.scrolled(420);
        session.open(FISH);
        assertThat(screening.video().get()).contains(SEA);

        session.back();

        assertThat(open().path()).isEqualTo(FLIGHT);
        assertThat(open().arrival()).isEqualTo(new Arrival.AtScroll(420));
        assertThat(screening.now()).contains(new Moment(BIRDS, at(300)));

        session.forward();

        assertThat(open().path()).isEqualTo(FISH);
        assertThat(screening.video().get()).contains(SEA);
    }

    @Test
    void aLinkToAHeadingArrivesThere() {
        session.open(FEATHERS);

        session.follow(link(0));

        assertThat(open().path()).isEqualTo(FLIGHT);
        assertThat(open().arrival())
                .isEqualTo(
                        new Arrival.AtHeading(
                                open().rendered().page().headings().getFirst().anchor()));
    }

    @Test
    void aNoteOpensAtAPassageAndItsVideoStaysPaused() {
        session.openAt(FLIGHT, "Wings push air down");

        assertThat(open().path()).isEqualTo(FLIGHT);
        assertThat(open().arrival()).isEqualTo(new Arrival.AtPassage("Wings push air down"));
        assertThat(screening.player().state().wish()).isEqualTo(Wish.PAUSE);
    }

    @Test
    void aPassageThatIsPlayedBringsItsVideoAtItsSecond() {
        session.open(FISH);

        session.playAt(FLIGHT, "Wings push air down", at(70));

        assertThat(open().path()).isEqualTo(FLIGHT);
        assertThat(screening.now()).contains(new Moment(BIRDS, at(70)));
        assertThat(screening.player().state().wish()).isEqualTo(Wish.PLAY);
    }

    @Test
    void aPassageThatIsPlayedWhileItsVideoIsLookedUpPlaysOnceItIsFound() {
        background = held::add;

        session.playAt(FLIGHT, "Wings push air down", at(70));
        session.playAt(FLIGHT, "Wings push air down", at(80));
        while (!held.isEmpty()) {
            held.removeFirst().run();
        }

        assertThat(screening.now()).contains(new Moment(BIRDS, at(80)));
        assertThat(screening.player().state().wish()).isEqualTo(Wish.PLAY);
    }

    @Test
    void aPassageOfTheVideoThatRunsLeavesThePlayerLoaded() {
        session.open(FEATHERS);
        host.becomeReady(Duration.ofMinutes(10));

        session.playAt(FLIGHT, "Wings push air down", at(70));

        assertThat(host.loaded()).hasSize(1);
        assertThat(host.sought()).containsExactly(at(70));
        assertThat(screening.player().state().wish()).isEqualTo(Wish.PLAY);
    }

    @Test
    void aMissingLinkStaysAndOffersNearNames() {
        session.open(FLIGHT);

        session.follow(link(1));

        assertThat(open().path()).isEqualTo(FLIGHT);
        assertThat(session.history().get().canGoBack()).isFalse();
        Offer offer = session.offer().get().orElseThrow();
        assertThat(offer.sentence()).contains("fathers");
        assertThat(offer.choices()).contains(new Place.OfNote(FEATHERS));
    }

    @Test
    void anOfferEndsWhenAnythingElseIsFollowed() {
        session.open(FLIGHT);
        session.follow(link(1));

        session.follow(link(0));

        assertThat(session.offer().get()).isEmpty();
    }

    @Test
    void theWebOpensInTheBrowser() {
        session.open(FLIGHT);

        session.follow(link(2));

        assertThat(browsed).containsExactly(URI.create("https://example.org/"));
        assertThat(open().path()).isEqualTo(FLIGHT);
    }

    @Test
    void theLastOfQuickClicksWins() {
        session.open(FLIGHT);
        background = held::add;
        session.open(FEATHERS);
        session.open(FISH);
        held.removeLast().run();
        held.forEach(Runnable::run);

        assertThat(open().path()).isEqualTo(FISH);
        assertThat(session.history().get().visits()).hasSize(3);
    }

    @Test
    void aStampClickedWhileTheVideoIsBeingLookedUpDecidesWhereItStarts() {
        session.open(FLIGHT);
        background = held::add;
        session.open(FISH);
        held.remove().run();
        assertThat(open().path()).isEqualTo(FISH);

        session.follow(new LinkTarget.ToMoment(at(30)));
        session.follow(new LinkTarget.ToMoment(at(40)));
        held.remove().run();

        assertThat(screening.now()).contains(new Moment(SEA, at(40)));
        assertThat(host.sought()).isEmpty();
    }

    @Test
    void aNoteThatIsGoneIsSaidAndTheOpenOneStays() throws IOException {
        session.open(FLIGHT);
        Files.delete(folder.resolve("birds/feathers.md"));

        session.open(FEATHERS);

        assertThat(open().path()).isEqualTo(FLIGHT);
        assertThat(problems.newest().get()).contains("birds/feathers.md");
    }

    @Test
    void aFolderThatIsBackGivesTheNoteThatWasAskedForAndNothingIsWrongAnyMore() throws IOException {
        session.open(FLIGHT);
        Path away = Files.move(folder.resolve("birds"), folder.resolve("away"));
        library.apply(new VaultChange.Vanished(folder));
        session.open(FEATHERS);
        assertThat(problems.newest().get()).contains("birds/feathers.md");

        Files.move(away, folder.resolve("birds"));
        library.apply(
                new VaultChange.Files(
                        Map.of(), List.of(), library.snapshot().contents().media(), List.of()));

        assertThat(open().path()).isEqualTo(FEATHERS);
        assertThat(problems.newest().get()).isEmpty();
    }

    @Test
    void thePlayersDurationIsWhatStampsAreReadBy() throws IOException {
        write(
                "birds/late.md",
                "---\nvideoId: birds_birds\n---\n\nThey rest <a class=\"yt-timestamp\""
                        + " data-t=\"00:09:30\">[00:09:30]</a>.\n");
        session = session(library(folder));
        session.open(new NotePath("birds/late.md"));
        assertThat(open().rendered().page().stamps().getFirst().time()).contains(at(570));
        int before = open().number();

        host.becomeReady(Duration.ofMinutes(5));

        assertThat(open().rendered().page().stamps().getFirst().time()).contains(at(9));
        assertThat(open().arrival()).isEqualTo(new Arrival.Staying());
        assertThat(open().number()).isGreaterThan(before);
        assertThat(session.history().get().visits()).hasSize(1);
    }

    @Test
    void aNoteThatIsUnderstoodAsBeforeIsNotShownAgain() {
        session.open(FLIGHT);
        OpenNote before = open();

        session.learn(session.snapshot().get());

        assertThat(open()).isSameAs(before);
    }

    @Test
    void aNoteThatIsRenamedStaysOpenWhereItWas() throws IOException {
        NotePath renamed = new NotePath("birds/air/wings.md");
        session.open(FLIGHT);
        session.scrolled(120);
        move(FLIGHT, renamed);

        assertThat(open().path()).isEqualTo(renamed);
        assertThat(open().arrival()).isEqualTo(new Arrival.Staying());

        session.open(FEATHERS);
        session.back();

        assertThat(open().path()).isEqualTo(renamed);
        assertThat(open().arrival()).isEqualTo(new Arrival.AtScroll(120));

        move(renamed, FLIGHT);

        assertThat(open().path()).isEqualTo(FLIGHT);
    }

    private void move(NotePath from, NotePath to) throws IOException {
        Path file = folder.resolve(to.value());
        Files.createDirectories(file.resolve("..").normalize());
        Files.move(folder.resolve(from.value()), file);
        library.apply(
                new VaultChange.Files(
                        Map.of(to, FileStamp.of(file)), List.of(from), MediaFiles.NONE, List.of()));
    }

    @Test
    void aNoteWithoutAVideoLeavesThePlayerAlone() throws IOException {
        write("plain.md", "---\ntitle: Plain\n---\n\nAt [00:10] nothing happens.\n");
        session = session(library(folder));
        session.open(FLIGHT);
        session.open(new NotePath("plain.md"));

        assertThat(screening.video().get()).contains(BIRDS);

        session.follow(new LinkTarget.ToMoment(at(10)));

        assertThat(session.offer().get().map(Offer::choices)).isEqualTo(Optional.of(List.of()));
        assertThat(host.sought()).isEmpty();
    }
}
