package dev.lectern.app;

import dev.lectern.memory.Look;
import dev.lectern.memory.PageStyle;
import dev.lectern.memory.Preferences;
import dev.lectern.reader.ReaderPane;

/// What the reader can change of the window's and the page's look.
record Looks(Themes themes, PageStyles styles) {

    ReaderPane.Appearance ofPage() {
        return new ReaderPane.Appearance(themes.current(), styles.current());
    }

    /// `preferences` with the looks of now.
    Preferences remembered(Preferences preferences) {
        return preferences
                .with(Look.PART, new Look(themes.choice()))
                .with(PageStyle.PART, styles.current().get());
    }
}
