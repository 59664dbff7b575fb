package dev.lectern.chromium;

import org.cef.browser.OffscreenBrowser;
import org.cef.browser.OffscreenBrowser.Focus;

/// One page in Chromium. All methods return at once, and may be called on any thread.
public final class Browser implements AutoCloseable {

    private final OffscreenBrowser browser;

    Browser(OffscreenBrowser browser) {
        this.browser = browser;
    }

    /// Makes the page so large, in its own pixels.
    ///
    /// @param scale how many pixels of the screen one of them takes across
    public void resize(int width, int height, double scale) {
        browser.resize(width, height, scale);
    }

    public void send(Input input) {
        browser.send(input);
    }

    public void gainFocus() {
        browser.focus(Focus.GAINED);
    }

    public void loseFocus() {
        browser.focus(Focus.LOST);
    }

    /// Has all of the page painted again.
    public void repaint() {
        browser.repaint();
    }

    public void reload() {
        browser.reload();
    }

    @Override
    public void close() {
        browser.setCloseAllowed();
        browser.close(true);
        browser.getClient().dispose();
    }
}
