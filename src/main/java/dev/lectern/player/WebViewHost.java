package dev.lectern.player;

import dev.lectern.fx.FxThread;
import dev.lectern.web.LoopbackServer;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Shows the page that plays in a WebView, in the window.
public final class WebViewHost implements PlayerHost {

    private final Region view = new Region();

    public WebViewHost(LoopbackServer server, FxThread fx) {}

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void open(Consumer<PlayerEvent> listener) {}

    @Override
    public void send(PlayerCommand command) {}

    @Override
    public Optional<PlayerFailure> objection(MediaSource source) {
        return Optional.empty();
    }

    @Override
    public void afterPaint(Runnable painted) {}

    @Override
    public void close() {}
}
