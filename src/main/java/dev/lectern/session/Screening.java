package dev.lectern.session;

import dev.lectern.fx.Latest;
import dev.lectern.player.MediaSource;
import dev.lectern.player.Player;
import dev.lectern.player.PlayerState;
import dev.lectern.player.Settings;
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

    private final ReadOnlyObjectWrapper<Optional<VideoRef>> video =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Moment>> end =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Where the video is to start, while it is being looked up.
    private Optional<Timestamp> start = Optional.empty();

    /// Whether it is to play then.
    private Wish startWish = Wish.PAUSE;

    /// @param finder tells what to play for a video; it may take a while
    /// @param finding asks it in the background
    public Screening(Player player, Function<VideoRef, MediaSource> finder, Latest finding) {
        this.player = player;
        this.finder = finder;
        this.finding = finding;
        player.stateProperty().subscribe(this::learnEnd);
    }

    public Player player() {
        return player;
    }

    /// The video on the player.
    public ReadOnlyObjectProperty<Optional<VideoRef>> video() {
        return video.getReadOnlyProperty();
    }

    /// The end of the video on the player, once the player knows it.
    public ReadOnlyObjectProperty<Optional<Moment>> end() {
        return end.getReadOnlyProperty();
    }

    /// Where the video stands.
    public Optional<Moment> now() {
        return video.get().map(ref -> new Moment(ref, start.orElse(player.state().time())));
    }

    /// Puts a video on the player, at its start and paused; one that is there already goes on.
    public void show(VideoRef wanted) {
        if (!video.get().equals(Optional.of(wanted))) {
            load(new Moment(wanted, Timestamp.START), Wish.PAUSE);
        }
    }

    /// Goes to a moment, in whichever video; what plays goes on playing.
    public void go(Moment moment) {
        if (!video.get().equals(Optional.of(moment.video()))) {
            load(moment, Wish.PAUSE);
        } else if (start.isPresent()) {
            start = Optional.of(moment.time());
        } else {
            player.seek(moment.time());
        }
    }

    /// Goes to a moment, in whichever video, and plays from there.
    public void play(Moment moment) {
        if (!video.get().equals(Optional.of(moment.video()))) {
            load(moment, Wish.PLAY);
        } else if (start.isPresent()) {
            start = Optional.of(moment.time());
            startWish = Wish.PLAY;
        } else {
            // In this order: to play what has ended goes to its start.
            player.play();
            player.seek(moment.time());
        }
    }

    /// Plays, or pauses what plays.
    public void playOrPause() {
        switch (player.state().wish()) {
            case PLAY -> player.pause();
            case PAUSE -> player.play();
        }
    }

    /// Jumps on, or back when `step` is negative, from where the video stands or is being taken.
    public void jump(Duration step) {
        now().ifPresent(now -> go(new Moment(now.video(), now.time().plus(step))));
    }

    public void toggleSound() {
        adjust(settings -> settings.with(settings.sound().other()));
    }

    public void toggleCaptions() {
        adjust(settings -> settings.with(settings.captions().other()));
    }

    /// Changes how the player plays.
    public void adjust(UnaryOperator<Settings> change) {
        player.adjust(change.apply(player.state().settings()));
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
