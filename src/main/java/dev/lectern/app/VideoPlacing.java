package dev.lectern.app;

import dev.lectern.memory.Corner;
import dev.lectern.memory.VideoLayout;
import dev.lectern.memory.VideoPlace;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where the reader wants the video while notes are read. Belongs to the JavaFX thread.
final class VideoPlacing {

    private final FullScreen fullScreen;
    private final ReadOnlyObjectWrapper<VideoPlace> place;
    private final ReadOnlyObjectWrapper<Corner> corner;

    /// Where the video returns to from a window of its own.
    private VideoPlace home = VideoPlace.RIGHT;

    VideoPlacing(VideoLayout before, FullScreen fullScreen) {
        this.fullScreen = fullScreen;
        this.place = new ReadOnlyObjectWrapper<>(before.place());
        this.corner = new ReadOnlyObjectWrapper<>(before.corner());
    }

    ReadOnlyObjectProperty<VideoPlace> place() {
        return place.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Corner> corner() {
        return corner.getReadOnlyProperty();
    }

    void move(VideoPlace wanted) {
        fullScreen.end();
        if (place.get() != VideoPlace.WINDOW) {
            home = place.get();
        }
        place.set(wanted);
    }

    void returnHome() {
        move(home);
    }

    void move(Corner wanted) {
        corner.set(wanted);
    }

    /// Moves the floating video one corner on; one that does not float yet begins to.
    void nextCorner() {
        if (place.get() == VideoPlace.FLOATING) {
            move(corner.get().next());
        } else {
            move(VideoPlace.FLOATING);
        }
    }
}
