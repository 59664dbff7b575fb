package dev.lectern.host;

import dev.lectern.video.Timestamp;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Field;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The Java half of a `<video>` in a WebView, reached by reflection; [SeekMend] tells why, and by
/// which flags.
///
/// @param id grows with each player that is made
record WebViewPeer(int id, Object player) {

    private static final Logger LOG = System.getLogger(WebViewPeer.class.getName());
    private static final String PLAYER = "com.sun.webkit.graphics.WCMediaPlayer";
    private static final String FRAME = "com.sun.media.jfxmedia.control.VideoDataBuffer";
    private static final String MANAGER = "com.sun.webkit.graphics.WCGraphicsManager";

    /// As HTML's media elements number their states.
    private static final int HAVE_ENOUGH_DATA = 4;

    static Optional<WebViewPeer> playing(URI address) throws ReflectiveOperationException {
        List<WebViewPeer> all = all();
        return all.stream()
                .filter(peer -> peer.address().equals(Optional.of(address)))
                .findAny()
                .or(() -> newest(all, peer -> peer.address().isEmpty()));
    }

    static Optional<WebViewPeer> playingFromElsewhereThan(URI site)
            throws ReflectiveOperationException {
        return newest(
                all(),
                peer ->
                        peer.address()
                                .filter(at -> site.getAuthority().equals(at.getAuthority()))
                                .isEmpty());
    }

    private static Optional<WebViewPeer> newest(
            List<WebViewPeer> all, Predicate<WebViewPeer> condition) {
        return all.stream().filter(condition).max(Comparator.comparingInt(WebViewPeer::id));
    }

    /// What stands still for WebKit may yet play on when it is sought after its end.
    void seek(Timestamp to) throws ReflectiveOperationException {
        PrivateApi.method(Class.forName(PLAYER), "seek", float.class)
                .invoke(player, (float) to.clock());
        if (isPaused()) {
            var _ = ask("pause");
        }
    }

    /// Whether WebKit takes it to stand still.
    boolean isPaused() throws ReflectiveOperationException {
        return Boolean.TRUE.equals(ask("isPaused"));
    }

    /// Whether a picture stands still, and is not on its way to another.
    boolean isAtRest() throws ReflectiveOperationException {
        return isPaused()
                && Boolean.FALSE.equals(ask("isSeeking"))
                && Objects.equals(ask("getReadyState"), HAVE_ENOUGH_DATA);
    }

    private @Nullable Object ask(String method) throws ReflectiveOperationException {
        return PrivateApi.method(Class.forName(PLAYER), method).invoke(player);
    }

    /// The time of the newest picture that was decoded; nothing before the first, for sound alone,
    /// or if it may not be looked at.
    Optional<Timestamp> picture() {
        try {
            Object frames = Objects.requireNonNull(field(player, "frameListener"));
            synchronized (Objects.requireNonNull(field(frames, "frameLock"))) {
                @Nullable Object next = field(frames, "nextFrame");
                @Nullable Object frame = next == null ? field(frames, "currentFrame") : next;
                return frame == null
                        ? Optional.empty()
                        : Optional.of(
                                Timestamp.ofClock((Double) call(FRAME, "getTimestamp", frame)));
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.log(Level.DEBUG, "a player that does not show its pictures", e);
            return Optional.empty();
        }
    }

    private static @Nullable Object field(Object owner, String name)
            throws ReflectiveOperationException {
        Field field = owner.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(owner);
    }

    private static List<WebViewPeer> all() throws ReflectiveOperationException {
        Class<?> playerType = Class.forName(PLAYER);
        Class<?> managerType = Class.forName(MANAGER);
        Object manager = managerType.getMethod("getGraphicsManager").invoke(null);
        Field refs = managerType.getDeclaredField("refMap");
        refs.setAccessible(true);
        // As its own methods do, since the rendering thread changes the map too.
        synchronized (manager) {
            return ((Map<?, ?>) refs.get(manager))
                    .entrySet().stream()
                            .filter(entry -> playerType.isInstance(entry.getValue()))
                            .map(entry ->
                                    new WebViewPeer((Integer) entry.getKey(), entry.getValue()))
                            .toList();
        }
    }

    /// None while it has not begun to load, or if it may not be looked at.
    Optional<URI> address() {
        try {
            Object playing = PrivateApi.method(player.getClass(), "getPlayer").invoke(player);
            if (playing == null) {
                return Optional.empty();
            }
            Object media = call("com.sun.media.jfxmedia.MediaPlayer", "getMedia", playing);
            Object locator = call("com.sun.media.jfxmedia.Media", "getLocator", media);
            return Optional.of(
                    (URI) call("com.sun.media.jfxmedia.locator.Locator", "getURI", locator));
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.log(Level.DEBUG, "a player that does not say what it plays", e);
            return Optional.empty();
        }
    }

    private static Object call(String type, String method, Object receiver)
            throws ReflectiveOperationException {
        return Class.forName(type, true, receiver.getClass().getClassLoader())
                .getMethod(method)
                .invoke(receiver);
    }
}
