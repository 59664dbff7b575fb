package dev.lectern.host;

import dev.lectern.player.PlayerCommand;
import dev.lectern.player.PlayerEvent;
import dev.lectern.video.Timestamp;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// Has the player behind WebView's `<video>` seek before the page has heard that it should, since
/// the page's own way there takes WebKit several pulses.
///
/// Only while the page stands still at the newest time that it was told, so that no seek of its own
/// can be under way and come in between. The page then seeks too, as any page, and is told that it
/// has arrived. For the JavaFX thread only.
final class HeadStart {

    private static final Logger LOG = System.getLogger(HeadStart.class.getName());

    /// The page's times have been through binary fractions.
    private static final Duration SAME = Duration.ofMillis(10);

    private boolean isSettled;
    private boolean isPlaying;
    private Optional<Timestamp> awaited = Optional.empty();
    private Optional<PlayerEvent.Seeking> begun = Optional.empty();

    /// A command is about to be sent to the page.
    ///
    /// @param playing what plays, if its seeks are to be mended
    void send(PlayerCommand command, Optional<URI> playing) {
        switch (command) {
            case PlayerCommand.Seek(Timestamp to) -> {
                if (isSettled && !isPlaying && playing.isPresent()) {
                    begin(playing.get(), to);
                }
                await(Optional.of(to));
            }
            case PlayerCommand.Load(_, _, Timestamp start) -> {
                begun = Optional.empty();
                await(Optional.of(start));
            }
            case PlayerCommand.Clear _ -> {
                begun = Optional.empty();
                await(Optional.empty());
            }
            case PlayerCommand.Play _,
                    PlayerCommand.Pause _,
                    PlayerCommand.Adjust _,
                    PlayerCommand.Caption _,
                    PlayerCommand.Announce _ -> {}
        }
    }

    private void await(Optional<Timestamp> time) {
        isSettled = false;
        awaited = time;
    }

    private void begin(URI address, Timestamp to) {
        try {
            Optional<WebViewPeer> peer = WebViewPeer.surelyPlaying(address);
            if (peer.isPresent()) {
                peer.get().seek(to);
                begun = Optional.of(new PlayerEvent.Seeking(to, Optional.of(address)));
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.log(Level.DEBUG, "no head start", e);
        }
    }

    /// The page has arrived.
    void sought(Timestamp asked) {
        if (awaited.equals(Optional.of(asked))) {
            isSettled = true;
            begun = Optional.empty();
        }
    }

    /// What plays goes on playing while WebKit seeks, and would be taken back again.
    void playing(boolean now) {
        isPlaying = now;
    }

    /// The page may go somewhere by itself, as it does from the end.
    void unsettled() {
        await(Optional.empty());
    }

    /// Whether the seek that a player of the page has begun has been made already.
    boolean hasMade(PlayerEvent.Seeking seeking) {
        Optional<Timestamp> made =
                begun.filter(mine -> mine.address().equals(seeking.address()))
                        .map(PlayerEvent.Seeking::to);
        if (made.isEmpty()) {
            return false;
        }
        begun = Optional.empty();
        Duration distance = made.get().offset().minus(seeking.to().offset()).abs();
        return distance.compareTo(SAME) <= 0;
    }
}
