package dev.lectern.app;

import dev.lectern.memory.Elsewhere.Way;
import dev.lectern.memory.VideoPlace;
import dev.lectern.navigator.BookmarksPane;
import dev.lectern.navigator.SideTabs;
import dev.lectern.reader.NoteTools;
import dev.lectern.session.Captioning;
import dev.lectern.session.Coverage;
import dev.lectern.session.Following;
import dev.lectern.session.Looping;
import dev.lectern.session.PlayLists;
import dev.lectern.session.ReadingSession;
import dev.lectern.session.Recital;
import dev.lectern.session.Screening;
import dev.lectern.session.StampSteps;
import dev.lectern.session.Watching;
import dev.lectern.words.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.stage.Stage;

/// All that can be done by a name or a key, in one place: a method for each group, a line for each
/// command.
final class Commands {

    private static final double VOLUME_STEP = 0.05;
    private static final Duration JUMP = Duration.ofSeconds(10);
    private static final Duration STEP = Duration.ofSeconds(5);

    private final List<Command> all = new ArrayList<>();

    /// What the commands act on.
    record Actors(
            ReadingSession session,
            Playback playback,
            EngineRemoval engine,
            Following following,
            Watching watching,
            Holding holding,
            PlayLists lists,
            BookmarksPane bookmarks,
            Captioning captioning,
            NoteTools note,
            NoteFiles files,
            Finding finding,
            Looks looks,
            FullScreen fullScreen,
            VideoPlacing placing,
            KeySettings keys,
            PaneTour panes,
            SideTabs tabs,
            Stage stage) {}

    private Commands(Actors actors) {
        playing(actors.session().screening(), actors);
        hosts(actors.playback());
        add(CommandGroup.PLAYING, "removeEngine", actors.engine()::remove);
        stamps(actors.watching(), actors.holding(), actors.note());
        queue(actors.watching().recital(), actors.lists(), actors.bookmarks());
        add(CommandGroup.PLAYING, "bookmark", actors.bookmarks()::add, "Ctrl+D");
        moving(actors.session(), actors.panes());
        tabs(actors.panes(), actors.tabs());
        finding(actors.finding(), actors.keys());
        following(actors.following());
        reading(actors);
        styles(actors.looks().styles());
        placing(actors.placing());
        window(actors);
    }

    /// All commands, with the program's own keys.
    static List<Command> of(Actors actors) {
        return List.copyOf(new Commands(actors).all);
    }

    private void playing(Screening video, Actors actors) {
        CommandGroup group = CommandGroup.PLAYING;
        add(group, "play", video::playOrPause, "Space", "K");
        add(group, "back10", () -> video.jump(JUMP.negated()), "J");
        add(group, "on10", () -> video.jump(JUMP), "L");
        addIn(Command.Scope.VIDEO, group, "back5", () -> video.jump(STEP.negated()), "Left");
        addIn(Command.Scope.VIDEO, group, "on5", () -> video.jump(STEP), "Right");
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
        add(group, "louder", () -> video.louder(VOLUME_STEP), "Ctrl+Up");
        add(group, "quieter", () -> video.louder(-VOLUME_STEP), "Ctrl+Down");
        add(group, "captions", video::toggleCaptions, "C");
        add(group, "captionLanguage", actors.captioning()::chooseNext, "Shift+C");
        add(group, "fullScreen", actors.fullScreen()::toggleVideo, "F");
        add(group, "fullScreenWithNote", actors.fullScreen()::toggleVideoAndNote, "Shift+F");
        for (int tenth = 0; tenth < 10; tenth++) {
            int wanted = tenth;
            add(group, "tenth" + tenth, () -> video.goToTenth(wanted), String.valueOf(tenth));
        }
    }

    private void hosts(Playback playback) {
        CommandGroup group = CommandGroup.PLAYING;
        add(group, "playInWindow", playback::playInWindow);
        add(group, "playInBrowser", playback::playInBrowser);
        for (Way way : Way.values()) {
            add(group, "elsewhere." + way, () -> playback.elsewhere().set(way));
        }
    }

    private void stamps(Watching watching, Holding holding, NoteTools note) {
        StampSteps steps = watching.steps();
        Looping looping = watching.looping();
        CommandGroup group = CommandGroup.PLAYING;
        add(group, "previousStamp", steps::previous, "Ctrl+Left");
        add(group, "nextStamp", steps::next, "Ctrl+Right");
        add(group, "peek", holding::peek, "P");
        add(group, "previousInNote", steps::previousInNote, "Ctrl+Shift+Left");
        add(group, "nextInNote", steps::nextInNote, "Ctrl+Shift+Right");
        Coverage coverage = watching.coverage();
        add(
                group,
                "nextUncited",
                () -> orSay(note, coverage.goToUncited(), "coverage.allCited"),
                "U");
        add(
                group,
                "nextUnwatched",
                () -> orSay(note, coverage.goToUnwatched(), "coverage.allWatched"),
                "Shift+U");
        add(group, "loopFrom", looping::from, "A");
        add(group, "loopTo", looping::to, "B");
        add(group, "loopPassage", watching::loopPassage, "R");
        add(group, "noLoop", looping::end, "Esc");
    }

    private static void orSay(NoteTools note, boolean done, String why) {
        if (!done) {
            note.say(Words.say(why));
        }
    }

    private void queue(Recital recital, PlayLists lists, BookmarksPane bookmarks) {
        CommandGroup group = CommandGroup.PLAYING;
        add(group, "playNote", lists::playNote, "Q");
        add(group, "playMentions", lists::playMentions, "Shift+Q");
        add(group, "playBookmarks", () -> lists.playBookmarks(bookmarks.all()));
        add(group, "queueSkip", recital::skip, "Shift+L");
        add(group, "queueBack", recital::back, "Shift+J");
        add(group, "queueRepeat", recital::repeat, "Shift+K");
        add(group, "queueOrder", recital::reorder, "Shift+O");
        add(group, "queueStop", recital::stop, "X");
    }

    private void moving(ReadingSession session, PaneTour panes) {
        CommandGroup group = CommandGroup.MOVING;
        add(group, "back", session::back, "Alt+Left");
        add(group, "forward", session::forward, "Alt+Right");
        add(group, "nextPane", panes::next, "F6");
        add(group, "previousPane", panes::previous, "Shift+F6");
    }

    private void tabs(PaneTour panes, SideTabs tabs) {
        tab(panes, tabs, "tab-outline", "Alt+1");
        tab(panes, tabs, "tab-moments", "Alt+2");
        tab(panes, tabs, "tab-video", "Alt+3");
        tab(panes, tabs, "tab-backlinks", "Alt+4");
        tab(panes, tabs, "tab-transcript", "Alt+5");
        tab(panes, tabs, "tab-graph", "Alt+6");
    }

    private void tab(PaneTour panes, SideTabs tabs, String id, String key) {
        add(CommandGroup.MOVING, id, () -> panes.enter(tabs.select(id)), key);
    }

    private void following(Following following) {
        CommandGroup group = CommandGroup.READING;
        add(group, "returnToNow", following::returnToNow, "N");
        add(group, "follow", following::toggle, "Shift+N");
    }

    private void finding(Finding finding, KeySettings keys) {
        CommandGroup group = CommandGroup.FINDING;
        add(group, "openNote", finding::openNote, "Ctrl+O");
        add(group, "openPlace", finding::openPlace, "Ctrl+G");
        add(group, "searchVault", finding::searchVault, "Ctrl+Shift+F");
        add(group, "map", finding::showMap, "Ctrl+Shift+M");
        add(group, "leftOut", finding::listLeftOut);
        add(group, "commands", () -> finding.choose(keys.commands()), "Ctrl+P");
    }

    private void reading(Actors actors) {
        CommandGroup group = CommandGroup.READING;
        NoteTools note = actors.note();
        NoteFiles files = actors.files();
        Stage stage = actors.stage();
        add(group, "find", note::find, "Ctrl+F");
        add(group, "findNext", note::findNext, "F3");
        add(group, "findPrevious", note::findPrevious, "Shift+F3");
        addIn(Command.Scope.NOTE, group, "copy", note::copySelection, "Ctrl+C");
        add(group, "copyStamp", note::copyStampOfNow, "Ctrl+T");
        add(group, "copyLink", note::copyLinkToNow, "Ctrl+Shift+C");
        add(group, "copyNoteLink", note::copyNoteLink);
        add(group, "saveHtml", () -> files.saveHtml(stage), "Ctrl+S");
        add(group, "savePdf", () -> files.savePdf(stage), "Ctrl+Shift+S");
        add(group, "print", files::print);
        add(group, "openElsewhere", files::openElsewhere);
        add(group, "openFolder", files::openFolder);
    }

    private void styles(PageStyles styles) {
        CommandGroup group = CommandGroup.READING;
        add(group, "textLarger", styles::enlarge, "Ctrl+Equals", "Ctrl+Plus", "Ctrl+Add");
        add(group, "textSmaller", styles::shrink, "Ctrl+Minus", "Ctrl+Subtract");
        add(group, "textNormal", styles::restoreSize, "Ctrl+0", "Ctrl+Numpad 0");
        add(group, "textFace", styles::changeFace, "Ctrl+Shift+L");
        add(group, "textMeasure", styles::changeMeasure, "Ctrl+Shift+W");
    }

    private void placing(VideoPlacing placing) {
        CommandGroup group = CommandGroup.WINDOW;
        for (VideoPlace place : VideoPlace.values()) {
            add(group, "video." + place, () -> placing.move(place), key(place));
        }
        add(group, "videoCorner", placing::nextCorner, "Ctrl+7");
    }

    private static String key(VideoPlace place) {
        return switch (place) {
            case RIGHT -> "Ctrl+1";
            case LEFT -> "Ctrl+2";
            case TOP -> "Ctrl+3";
            case BOTTOM -> "Ctrl+4";
            case FLOATING -> "Ctrl+5";
            case WINDOW -> "Ctrl+6";
        };
    }

    private void window(Actors actors) {
        CommandGroup group = CommandGroup.WINDOW;
        Stage stage = actors.stage();
        add(group, "theme", actors.looks().themes()::toggle, "Ctrl+Shift+T");
        add(group, "dividerLeft", () -> Dividers.left(stage.getScene()), "Alt+-");
        add(group, "dividerRight", () -> Dividers.right(stage.getScene()), "Alt+=");
        add(group, "keys", () -> actors.keys().show(stage), "F1", "?");
        add(group, "keysFile", actors.keys()::openFile);
    }

    /// @param keys as [Key#parse] reads them
    private void add(CommandGroup group, String id, Runnable action, String... keys) {
        all.add(new Command(id, group, Command.Scope.ANYWHERE, parsed(keys), action));
    }

    /// Adds a command whose keys count only while the focus is in a pane.
    private void addIn(
            Command.Scope pane, CommandGroup group, String id, Runnable action, String... keys) {
        all.add(new Command(id, group, pane, parsed(keys), action));
    }

    private static List<Key> parsed(String... keys) {
        return Stream.of(keys).map(Key::of).toList();
    }
}
