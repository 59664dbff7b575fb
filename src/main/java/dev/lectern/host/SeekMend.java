package dev.lectern.host;

import dev.lectern.video.Timestamp;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Carries seeks from WebView's `<video>` to the player behind it, which JavaFX itself has not done
/// since 21.0.5 and 23.0.1.
///
/// Since JavaFX moved to WebKit 619.1 (JDK-8328994), WebKit asks its player for a seek by
/// `seekToTarget`, and JavaFX's player (`MediaPlayerPrivateJava.h`) leaves that method empty. So
/// after `video.currentTime = 37` the property reads 37 and `seeking` stays true, but `seeked`
/// never comes and the pictures go on from the old place. The Java half of the player can still
/// seek, and tells WebKit when it has arrived. It is a `com.sun.webkit.graphics.WCMediaPlayer`; all
/// of them are in the private `refMap` of `WCGraphicsManager`, once they have been painted. That is
/// private API: it needs `--add-opens javafx.web/com.sun.webkit.graphics=ALL-UNNAMED`.
///
/// Which of several players has asked is told by the address that it plays, for which `--add-opens
/// javafx.web/com.sun.javafx.webkit.prism=ALL-UNNAMED` and two exports of `javafx.media` are
/// needed; without them the newest is taken.
///
/// A canary tells whether all this is still needed: the page seeks a tiny hidden clip once. If that
/// seek ends by itself, JavaFX has been repaired and the mend stays out of the way. Until the
/// canary has told, seeks are mended, so nothing waits for it.
///
/// A player that has never been painted, in a window or pane that is hidden, has no Java half yet:
/// its seek waits until it is shown. But one whose Java half was told to seek, twice, and has not
/// arrived shows that this host can't seek. For the JavaFX thread only.
final class SeekMend {

    private static final Logger LOG = System.getLogger(SeekMend.class.getName());
    private static final Duration BY_ITSELF = Duration.millis(400);
    private static final Duration LOOK_AGAIN = Duration.millis(20);
    private static final Duration ARRIVAL = Duration.millis(2500);
    private static final int TRIES = 2;

    /// A picture begins so long before the time that it is the picture of, at most: that of a talk
    /// at four pictures a second. One that began earlier is waited for in vain, until the deadline.
    private static final java.time.Duration NEAR = java.time.Duration.ofMillis(250);

    private static final java.time.Duration PICTURE_DEADLINE = java.time.Duration.ofMillis(700);
    private static final int PICTURE_TRIES = 2;

    private final Policy policy;
    private final URI canary;
    private final Runnable hopeless;
    private Verdict verdict = Verdict.OPEN;
    private boolean canaryMended;
    private boolean closed;
    private Optional<PageEvent.Seeking> current = Optional.empty();

    /// @param canary where the canary is served; what plays from elsewhere may take its time
    /// @param hopeless is run when a file's seek did not arrive
    SeekMend(Policy policy, URI canary, Runnable hopeless) {
        this.policy = policy;
        this.canary = canary;
        this.hopeless = hopeless;
    }

    /// Whether to mend; a test proves that the mend matters by leaving it off.
    enum Policy {
        AS_NEEDED,
        OFF
    }

    /// What the canary has told.
    enum Verdict {
        OPEN,
        NOT_NEEDED,
        WORKS,
        DOES_NOT_WORK
    }

    Verdict verdict() {
        return verdict;
    }

    /// Makes a seek ahead of the page, which is about to be told of it, so that the picture need
    /// not wait for the page and WebKit; the page's own seek then ends at the picture that is
    /// there. Only a player that stands still is sought twice unnoticed, and while another seek is
    /// on its way that one would come in between.
    ///
    /// @return whether the picture is on its way
    boolean anticipate(PageEvent.Seeking seeking) {
        if (policy == Policy.OFF || verdict == Verdict.NOT_NEEDED || current.isPresent()) {
            return false;
        }
        current = Optional.of(seeking);
        try {
            Optional<WebViewPeer> peer = WebViewPeer.playing(seeking.address().orElseThrow());
            if (peer.isEmpty() || !peer.get().isAtRest()) {
                return false;
            }
            peer.get().seek(seeking.to());
            return true;
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.log(Level.DEBUG, "the page's own seek will come", e);
            return false;
        }
    }

    /// A player of the page has begun a seek.
    void seeking(PageEvent.Seeking seeking) {
        if (isCanary(seeking)) {
            after(
                    BY_ITSELF,
                    () -> {
                        canaryMended = true;
                        mend(seeking, 1);
                    });
        } else if (verdict != Verdict.NOT_NEEDED) {
            current = Optional.of(seeking);
            mend(seeking, 1);
        }
    }

    /// Runs `shown` once the picture of the newest seek, which has ended at `reached`, has been
    /// decoded. A player says that a seek has ended when its clock has moved, and that may be most
    /// of a second before there is a picture. On a busy machine it may also lose the seek, and a
    /// pause with it, and play on from elsewhere while WebKit takes it to stand still: one that has
    /// no picture of the seek after a while is sought once more.
    void whenPictured(Timestamp reached, Runnable shown) {
        Optional<URI> address = current.flatMap(PageEvent.Seeking::address);
        forget();
        address.ifPresentOrElse(
                playing -> awaitPicture(playing, reached, pictureDeadline(), PICTURE_TRIES, shown),
                shown);
    }

    /// @param tries that are left when there is no picture at the deadline
    private void awaitPicture(
            URI address, Timestamp wanted, Instant deadline, int tries, Runnable shown) {
        if (isPictured(address, wanted)) {
            shown.run();
        } else if (Instant.now().isBefore(deadline)) {
            after(LOOK_AGAIN, () -> awaitPicture(address, wanted, deadline, tries, shown));
        } else if (tries > 0) {
            seekAgain(address, wanted);
            awaitPicture(address, wanted, pictureDeadline(), tries - 1, shown);
        } else {
            shown.run();
        }
    }

    private static Instant pictureDeadline() {
        return Instant.now().plus(PICTURE_DEADLINE);
    }

    /// A file only, since a stream that is sought once more is lost, and only if it stands still
    /// and is not being sought anew.
    private void seekAgain(URI address, Timestamp to) {
        try {
            Optional<WebViewPeer> peer =
                    WebViewPeer.playing(address).filter(_ -> isOurs(address) && current.isEmpty());
            if (peer.isPresent() && peer.get().isPaused()) {
                LOG.log(Level.DEBUG, "sought once more: " + to);
                peer.get().seek(to);
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.log(Level.DEBUG, "a player that is not found", e);
        }
    }

    /// What shows no pictures, or may not be looked at, is not waited for.
    private static boolean isPictured(URI address, Timestamp wanted) {
        try {
            return WebViewPeer.playing(address)
                    .flatMap(WebViewPeer::picture)
                    .map(Timestamp::offset)
                    .map(shown -> shown.minus(wanted.offset()).abs().compareTo(NEAR) <= 0)
                    .orElse(true);
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.log(Level.DEBUG, "a player that is not found", e);
            return true;
        }
    }

    /// What was sought has been let go.
    void forget() {
        current = Optional.empty();
    }

    /// The canary's seek has ended.
    void canarySought() {
        verdict = canaryMended ? Verdict.WORKS : Verdict.NOT_NEEDED;
    }

    /// Lets go of what it still waits for.
    void close() {
        closed = true;
    }

    private void mend(PageEvent.Seeking seeking, int tries) {
        if (!isWanted(seeking)) {
            return;
        }
        if (policy == Policy.OFF) {
            expect(seeking, tries);
            return;
        }
        try {
            Optional<WebViewPeer> peer =
                    seeking.address().isPresent()
                            ? WebViewPeer.playing(seeking.address().get())
                            : WebViewPeer.playingFromElsewhereThan(canary);
            if (peer.isPresent()) {
                peer.get().seek(seeking.to());
                expect(seeking, tries);
            } else {
                after(LOOK_AGAIN, () -> mend(seeking, tries));
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.log(Level.WARNING, "WebView's seeks can't be mended", e);
            giveUp(seeking);
        }
    }

    private void expect(PageEvent.Seeking seeking, int tries) {
        if (seeking.address().filter(this::isOurs).isEmpty()) {
            return;
        }
        after(
                ARRIVAL,
                () -> {
                    if (!isWanted(seeking)) {
                        return;
                    }
                    if (tries < TRIES) {
                        mend(seeking, tries + 1);
                    } else {
                        giveUp(seeking);
                    }
                });
    }

    private void giveUp(PageEvent.Seeking seeking) {
        if (isCanary(seeking)) {
            verdict = Verdict.DOES_NOT_WORK;
        } else {
            forget();
            hopeless.run();
        }
    }

    private boolean isWanted(PageEvent.Seeking seeking) {
        return isCanary(seeking) ? verdict == Verdict.OPEN : current.equals(Optional.of(seeking));
    }

    private boolean isCanary(PageEvent.Seeking seeking) {
        return seeking.address().equals(Optional.of(canary));
    }

    private boolean isOurs(URI address) {
        return canary.getAuthority().equals(address.getAuthority());
    }

    private void after(Duration time, Runnable reaction) {
        PauseTransition pause = new PauseTransition(time);
        pause.setOnFinished(_ -> {
            if (!closed) {
                reaction.run();
            }
        });
        pause.play();
    }
}
