package dev.lectern.app;

import dev.lectern.host.PlayerSite;
import dev.lectern.library.CitedPassages;
import dev.lectern.library.Library;
import dev.lectern.media.LocalMedia;
import dev.lectern.media.VideoEnds;
import dev.lectern.memory.CaptionWish;
import dev.lectern.memory.FollowWish;
import dev.lectern.memory.Preferences;
import dev.lectern.page.Pages;
import dev.lectern.player.MediaFinder;
import dev.lectern.search.IndexShelf;
import dev.lectern.session.Announcer;
import dev.lectern.session.Captioning;
import dev.lectern.session.Following;
import dev.lectern.session.MomentsOnScreen;
import dev.lectern.session.OpenNote;
import dev.lectern.session.Previews;
import dev.lectern.session.Questions;
import dev.lectern.session.ReadingSession;
import dev.lectern.session.Recollection;
import dev.lectern.session.Screening;
import dev.lectern.session.Watching;
import dev.lectern.web.LoopbackServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// All that a window on a vault shows, without the window: the library, the player, and the
/// sessions in which both are used. Belongs to the JavaFX thread.
final class Study implements AutoCloseable {

    /// How long the vault waits for the first note.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Workers workers = new Workers();
    private final Preferences atStart;
    private final LoopbackServer server;
    private final Library library;
    private final Playback playback;
    private final KeptMemory memory;
    private final ReadingSession session;
    private final Following following;
    private final Captioning captioning;
    private final MomentsOnScreen moments;
    private final Watching watching;
    private final CitedPassages passages;
    private final Previews previews;
    private final Questions questions;

    /// Completes when a note has settled.
    private final CompletableFuture<Optional<OpenNote>> firstNote;

    Study(Opening opening, Surroundings surroundings) throws IOException {
        atStart = surroundings.preferences();
        server = LoopbackServer.start();
        library =
                new Library(
                        opening.place().vault(),
                        new IndexShelf(surroundings.folders().cache(), workers.readers()),
                        workers.writer(),
                        workers.readers());
        library.listenTo(opening.media());
        playback =
                new Playback(
                        new PlayerSite(server, workers.fx(), workers.background()), surroundings);
        LocalMedia media =
                new LocalMedia(library.vault().root(), this::mediaInVault, opening.media());
        memory =
                new KeptMemory(
                        surroundings.folders(),
                        library.vault().root(),
                        workers.problems(),
                        workers.fx());
        Screening screening =
                new Screening(
                        playback.player(),
                        new MediaFinder(media)::find,
                        workers.latest(),
                        recollection());
        VideoEnds ends = new VideoEnds(media);
        Pages pages = new Pages(library, ends);
        session =
                new ReadingSession(
                        pages,
                        screening,
                        workers.latest(),
                        workers.afterPainting(),
                        surroundings.browser());
        following = new Following(session, atStart.get(FollowWish.PART));
        captioning =
                new Captioning(
                        screening,
                        media::captions,
                        workers.latest(),
                        atStart.get(CaptionWish.PART).language());
        session.snapshot()
                .map(vault -> vault.contents().media())
                .subscribe(_ -> captioning.refresh());
        moments = new MomentsOnScreen(session, library, ends, workers.latest());
        watching = Watching.in(session, moments, recollection());
        passages = new CitedPassages(library, ends);
        previews = new Previews(pages, screening, workers::latest);
        questions = new Questions(library, workers::latest);
        var _ = new Announcer(session, moments);
        firstNote = firstNote();
        var _ = firstNote.thenRunAsync(new Rehearsal(pages)::run, workers.background());
    }

    private List<Path> mediaInVault() {
        return library.snapshot().contents().media().all();
    }

    /// Begins to read the vault, all but its paths after the first note is on screen, or soon if
    /// none comes; the session learns of it as it is read. When it has no time to learn, it learns
    /// the newest next.
    void readVault() {
        library.read(
                _ -> workers.fx().execute(() -> session.learn(library.snapshot())),
                firstNote
                        .copy()
                        .completeOnTimeout(
                                Optional.empty(), PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        library.watch(workers.background());
    }

    private CompletableFuture<Optional<OpenNote>> firstNote() {
        CompletableFuture<Optional<OpenNote>> first = new CompletableFuture<>();
        session.settled()
                .subscribe(note -> {
                    if (note.isPresent()) {
                        first.complete(note);
                    }
                });
        return first;
    }

    Workers workers() {
        return workers;
    }

    LoopbackServer server() {
        return server;
    }

    Library library() {
        return library;
    }

    Playback playback() {
        return playback;
    }

    Recollection recollection() {
        return memory.recollection();
    }

    ReadingSession session() {
        return session;
    }

    Following following() {
        return following;
    }

    Captioning captioning() {
        return captioning;
    }

    MomentsOnScreen moments() {
        return moments;
    }

    Watching watching() {
        return watching;
    }

    CitedPassages passages() {
        return passages;
    }

    Previews previews() {
        return previews;
    }

    Questions questions() {
        return questions;
    }

    /// The preferences of the start, with what the reader has changed since.
    Preferences preferences() {
        return playback.remembered(atStart)
                .with(FollowWish.PART, following.wish().get())
                .with(CaptionWish.PART, new CaptionWish(captioning.language()));
    }

    /// From the JavaFX thread outwards: first nothing arrives there any more, then what tells and
    /// asks ends, and at last the threads that did the work.
    @Override
    public void close() throws IOException {
        workers.fx().close();
        memory.close();
        playback.close();
        server.close();
        library.close();
        workers.close();
    }
}
