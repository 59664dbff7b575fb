package dev.lectern.app;

import dev.lectern.navigator.BookmarksPane;
import dev.lectern.session.Looping;
import dev.lectern.memory.VideoPlace;
import dev.lectern.session.Captioning;
import dev.lectern.session.Following;
import dev.lectern.session.ReadingSession;
import dev.lectern.session.Screening;
import dev.lectern.session.StampSteps;
import dev.lectern.session.Watching;
import dev.lectern.viewer.Deed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/// All that can be done by a name or a key, in one place: a method for each group, a line for each
/// command.
final class Commands {

    private static final double VOLUME_STEP = 0.05;
    private static final Duration JUMP = Duration.ofSeconds(10);

    private final Actors actors;
    private final List<Command> all = new ArrayList<>();

    /// What the commands act on.
    record Actors(
            ReadingSession session,
            Following following,
            Watching watching,
            BookmarksPane bookmarks,
            Captioning captioning,
            Finding finding,
            Themes themes,
            FullScreen fullScreen,
            VideoPlacing placing,
            Stage stage) {}

    Commands(Actors actors) {
        this.actors = actors;
        playing(actors.session().screening(), actors.fullScreen());
        stamps(actors.watching());
        add(CommandGroup.PLAYING, "bookmark", actors.bookmarks()::add, "Shortcut+D");
        moving(actors.session());
        reading(actors.following());
        finding(actors.finding());
        placing(actors.placing());
        window(actors.themes());
    }

    private void playing(Screening video, FullScreen fullScreen) {
        CommandGroup group = CommandGroup.PLAYING;
        add(group, "play", video::playOrPause, "Space", "K");
        add(group, "back10", () -> video.jump(JUMP.negated()), "J");
        add(group, "on10", () -> video.jump(JUMP), "L");
        add(group, "previousFrame", video::previousFrame, ",");
        add(group, "nextFrame", video::nextFrame, ".");
        add(group, "undoJump", video::undoJump, "Shift+Backspace");
        add(group, "slower", video::slower, "[");
        add(group, "faster", video::faster, "]");
        add(
                group,
                "normalSpeed",
                () -> video.adjust(settings -> settings.withRate(1)),
                "Backspace");
        add(group, "mute", video::toggleSound, "M");
        add(group, "louder", () -> video.louder(VOLUME_STEP), "Shortcut+Up");
        add(group, "quieter", () -> video.louder(-VOLUME_STEP), "Shortcut+Down");
        add(group, "captions", video::toggleCaptions, "C");
        add(group, "captionLanguage", actors.captioning()::chooseNext, "Shift+C");
        add(group, "fullScreen", fullScreen::toggleVideo, "F");
        add(group, "fullScreenWithNote", fullScreen::toggleVideoAndNote, "Shift+F");
        for (int tenth = 0; tenth < 10; tenth++) {
            int wanted = tenth;
            add(group, "tenth" + tenth, () -> video.goToTenth(wanted), String.valueOf(tenth));
        }
    }

    private void stamps(Watching watching) {
        StampSteps steps = watching.steps();
        Looping looping = watching.looping();
        CommandGroup group = CommandGroup.PLAYING;
        add(group, "previousStamp", steps::previous, "Shortcut+Left");
        add(group, "nextStamp", steps::next, "Shortcut+Right");
        add(group, "previousInNote", steps::previousInNote, "Shortcut+Shift+Left");
        add(group, "nextInNote", steps::nextInNote, "Shortcut+Shift+Right");
        add(group, "loopFrom", looping::from, "A");
        add(group, "loopTo", looping::to, "B");
        add(group, "loopPassage", watching::loopPassage, "R");
        add(group, "noLoop", looping::end, "Esc");
    }

    private void moving(ReadingSession session) {
        CommandGroup group = CommandGroup.MOVING;
        add(group, "back", session::back, "Alt+Left");
        add(group, "forward", session::forward, "Alt+Right");
    }

    private void reading(Following following) {
        CommandGroup group = CommandGroup.READING;
        add(group, "returnToNow", following::returnToNow, "N");
        add(group, "follow", following::toggle, "Shift+N");
    }

    private void finding(Finding finding) {
        CommandGroup group = CommandGroup.FINDING;
        add(group, "openNote", finding::openNote, "Shortcut+O");
        add(group, "openPlace", finding::openPlace, "Shortcut+G");
        add(group, "searchVault", finding::searchVault, "Shortcut+Shift+F");
        add(group, "commands", () -> finding.choose(all), "Shortcut+P");
    }

    private void placing(VideoPlacing placing) {
        CommandGroup group = CommandGroup.WINDOW;
        for (VideoPlace place : VideoPlace.values()) {
            add(group, "video." + place, () -> placing.move(place), key(place));
        }
        add(group, "videoCorner", placing::nextCorner, "Shortcut+7");
    }

    private static String key(VideoPlace place) {
        return switch (place) {
            case RIGHT -> "Shortcut+1";
            case LEFT -> "Shortcut+2";
            case TOP -> "Shortcut+3";
            case BOTTOM -> "Shortcut+4";
            case FLOATING -> "Shortcut+5";
            case WINDOW -> "Shortcut+6";
        };
    }

    private void window(Themes themes) {
        CommandGroup group = CommandGroup.WINDOW;
        add(group, "theme", themes::toggle, "Shortcut+Shift+T");
        add(group, "keys", this::showKeys, "F1", "Shift+Slash");
    }

    /// @param keys as [KeyCombination#valueOf] reads them
    private void add(CommandGroup group, String id, Runnable action, String... keys) {
        all.add(
                new Command(
                        id,
                        group,
                        List.of(keys).stream().map(KeyCombination::valueOf).toList(),
                        action));
    }

    List<Command> all() {
        return List.copyOf(all);
    }

    /// The first key of a command, as the reader knows it.
    String keyOf(String id) {
        return all.stream()
                .filter(command -> command.id().equals(id))
                .map(command -> command.keys().getFirst().getDisplayText())
                .findFirst()
                .orElseThrow();
    }

    void showKeys() {
        new KeysDialog(actors.stage(), all).show();
    }

    void searchVault() {
        actors.finding().searchVault();
    }

    /// A command, as the video's controls offer it.
    Deed deed(String id) {
        Command command =
                all.stream().filter(other -> other.id().equals(id)).findFirst().orElseThrow();
        return new Deed(
                command.name(),
                command.keys().stream().findFirst().map(KeyCombination::getDisplayText),
                command.action());
    }
}
