package dev.lectern.player;

/// Where the page that plays can be shown.
public enum HostKind {
    /// JavaFX's own web engine, in the window.
    WEBVIEW,
    /// Chromium, in the window.
    CHROMIUM,
    /// The browser that the reader uses otherwise.
    BROWSER
}
