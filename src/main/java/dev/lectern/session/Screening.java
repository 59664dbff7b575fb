package dev.lectern.session;

import dev.lectern.fx.Latest;
import dev.lectern.memory.Fact;
import dev.lectern.page.Known;
import dev.lectern.player.Abilities.Feature;
import dev.lectern.player.MediaSource;
import dev.lectern.player.Player;
import dev.lectern.player.PlayerState;
import dev.lectern.player.Settings;
import dev.lectern.player.Settings.Sound;
import dev.lectern.player.Speeds;
import dev.lectern.player.Wish;
import dev.lectern.video.Moment;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The video that is on the player while notes are read: notes of one video share it undisturbed.
///
/// Belongs to the JavaFX thread; where a video lies is looked up in the background.
public final class Screening {

    private final Player player;
    private final Function<VideoRef, MediaSource> finder;
    private final Latest finding;
    private final Recollection recollection;

    private final ReadOnlyObjectWrapper<Optional<VideoRef>> video =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Moment>> end =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Where the video is to start, while it is being looked up.
    private Optional<Timestamp> start = Optional.empty();

    /// Whether it is to play then.
    private Wish startWish = Wish.PAUSE;

    private JumpHistory jumps = JumpHistory.EMPTY;
    private final Peek peek;

    /// @param finder tells what to play for a video; it may take a while
    /// @param finding asks it in the background
    public Screening(
            Player player,
            Function<VideoRef, MediaSource> finder,
            Latest finding,
            Recollection recollection) {
        this.player = player;
        this.finder = finder;
        this.finding = finding;
        this.recollection = recollection;
        player.stateProperty().subscribe(this::learnEnd);
        this.peek = new Peek(this);
    }

    public Player player() {
        return player;
    }

    /// How the reader looks at a moment without going there.
    public Peek peek() {
        return peek;
    }

    /// The video on the player.
    public ReadOnlyObjectProperty<Optional<VideoRef>> video() {
        return video.getReadOnlyProperty();
    }

    /// The end of the video on the player, once the player knows it.
    public ReadOnlyObjectProperty<Optional<Moment>> end() {
        return end.getReadOnlyProperty();
    }

    /// What pages are made of besides the vault.
    Known known() {
        return new Known(end.get(), recollection.memory().get());
    }

    /// Where the video stands.
    public Optional<Moment> now() {
        return video.get().map(ref -> new Moment(ref, start.orElse(player.state().time())));
    }

    /// Puts a video on the player, paused where it was left the last time; one that is there
    /// already goes on.
    public void show(VideoRef wanted) {
        if (!isOn(wanted)) {
            load(new Moment(wanted, recollection.memory().get().of(wanted).position()), Wish.PAUSE);
        }
    }

    /// Goes to a moment, in whichever video; what plays goes on playing.
    public void go(Moment moment) {
        leap(moment, isOn(moment.video()) ? wish() : Wish.PAUSE);
    }

    /// Goes to a moment, in whichever video, and plays from there.
    public void play(Moment moment) {
        leap(moment, Wish.PLAY);
    }

    private void leap(Moment moment, Wish wish) {
        now().ifPresent(origin -> jumps = jumps.jump(origin, moment));
        move(moment, wish);
    }

    /// Returns to where the latest jump came from.
    public void undoJump() {
        jumps.latest()
                .ifPresent(origin -> move(origin, isOn(origin.video()) ? wish() : Wish.PAUSE));
        jumps = jumps.undone();
    }

    /// Goes to a moment without its being a jump of the reader's.
    void move(Moment moment, Wish wish) {
        if (!isOn(moment.video())) {
            load(moment, wish);
        } else if (start.isPresent()) {
            start = Optional.of(moment.time());
            startWish = wish;
        } else {
            // In this order: to play what has ended goes to its start.
            switch (wish) {
                case PLAY -> player.play();
                case PAUSE -> player.pause();
            }
            player.seek(moment.time());
        }
    }

    boolean isOn(VideoRef wanted) {
        return video.get().equals(Optional.of(wanted));
    }

    /// What the reader wants of the video on the player, or of the one that is being looked up.
    Wish wish() {
        return start.isPresent() ? startWish : player.state().wish();
    }

    /// Plays, or pauses what plays.
    public void playOrPause() {
        if (start.isPresent()) {
            startWish = startWish.other();
        } else {
            switch (player.state().wish()) {
                case PLAY -> player.pause();
                case PAUSE -> player.play();
            }
        }
    }

    /// Moves on, or back when `step` is negative, from where the video stands or is being taken.
    public void jump(Duration step) {
        now().ifPresent(now -> move(new Moment(now.video(), now.time().plus(step)), wish()));
    }

    /// Shows the next picture, or about that, and stands still.
    public void nextFrame() {
        showFrame(1);
    }

    /// Shows the picture before, or about that, and stands still.
    public void previousFrame() {
        showFrame(-1);
    }

    /// Goes to the middle of a picture: its start, as the player takes it, may yet show the one
    /// before.
    ///
    /// @param steps to the picture so many after the one that is shown
    private void showFrame(int steps) {
        if (player.state().abilities().has(Feature.FRAME_STEPS)) {
            Duration frame =
                    player.state().source().map(MediaSource::frame).orElse(MediaSource.USUAL_FRAME);
            now().ifPresent(now -> {
                long shown = now.time().offset().dividedBy(frame);
                Timestamp start = Timestamp.START.plus(frame.multipliedBy(shown + steps));
                move(new Moment(now.video(), start.plus(frame.dividedBy(2))), Wish.PAUSE);
            });
        }
    }

    /// Goes to a tenth of the video.
    ///
    /// @param tenth from 0, the start, to 9
    public void goToTenth(int tenth) {
        end().get()
                .map(end ->
                        new Moment(
                                end.video(),
                                new Timestamp(
                                        end.time().offset().multipliedBy(tenth).dividedBy(10))))
                .ifPresent(this::go);
    }

    public void faster() {
        adjust(settings -> settings.withRate(speeds().faster(settings.rate())));
    }

    public void slower() {
        adjust(settings -> settings.withRate(speeds().slower(settings.rate())));
    }

    private Speeds speeds() {
        return player.state().abilities().speeds();
    }

    /// Changes how loud the video is, by so much of the full volume.
    public void louder(double step) {
        adjust(settings ->
                settings.with(Sound.ON).withVolume(Math.clamp(settings.volume() + step, 0, 1)));
    }

    public void toggleSound() {
        adjust(settings -> settings.with(settings.sound().other()));
    }

    public void toggleCaptions() {
        adjust(settings -> settings.with(settings.captions().other()));
    }

    /// Changes how the player plays; the video's speed and captions are as they are left.
    public void adjust(UnaryOperator<Settings> change) {
        Settings before = player.state().settings();
        Settings now = change.apply(before);
        player.adjust(now);
        if (now.rate() != before.rate() || now.captions() != before.captions()) {
            video.get()
                    .map(ref -> new Fact.Played(ref, MannerOfPlaying.of(now)))
                    .ifPresent(recollection::remember);
        }
    }

    /// Whether the video is still being looked up, and the player has nothing of it yet.
    boolean isLookedUp() {
        return start.isPresent();
    }

    private void load(Moment moment, Wish wish) {
        video.set(Optional.of(moment.video()));
        end.set(Optional.empty());
        start = Optional.of(moment.time());
        startWish = wish;
        player.clear();
        finding.ask(
                () -> finder.apply(moment.video()),
                source -> {
                    Timestamp from = start.orElse(Timestamp.START);
                    start = Optional.empty();
                    player.load(source, from);
                    recollection
                            .memory()
                            .get()
                            .of(moment.video())
                            .manner()
                            .map(manner -> MannerOfPlaying.apply(manner, player.state().settings()))
                            .ifPresent(player::adjust);
                    if (startWish == Wish.PLAY) {
                        player.play();
                    }
                });
    }

    private void learnEnd(PlayerState state) {
        if (start.isEmpty()) {
            end.set(
                    state.media()
                            .flatMap(media -> media.duration())
                            .flatMap(length ->
                                    video.get()
                                            .map(ref -> new Moment(ref, new Timestamp(length)))));
        }
    }
}
