package dev.lectern.reader;

import dev.lectern.export.ShownPage;
import dev.lectern.note.LinkTarget;
import dev.lectern.note.NotePath;
import dev.lectern.note.StampReading;
import dev.lectern.session.OpenNote;
import dev.lectern.session.ReadingSession;
import dev.lectern.video.Moment;
import dev.lectern.video.Timestamp;
import dev.lectern.words.Words;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.web.WebView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// What the reader can do with the text of the open note besides following it: find in it, copy
/// from it, take it elsewhere.
public final class NoteTools {

    private static final ObjectMapper JSON = JsonMapper.shared();

    private final ReadingSession session;
    private final WebView view;
    private final PageScripts scripts;
    private final FindBar findBar;
    private final Toast toast = new Toast();

    /// Where the reader asks what can be done.
    ///
    /// @param x on the screen
    /// @param y on the screen
    /// @param moment of the stamp that is there, if one is
    /// @param selected the text that is selected, perhaps none
    public record Spot(double x, double y, Optional<Moment> moment, String selected) {}

    NoteTools(ReadingSession session, WebView view, PageScripts scripts) {
        this.session = session;
        this.view = view;
        this.scripts = scripts;
        findBar =
                new FindBar(
                        (function, argument) -> scripts.ask("find." + function, argument),
                        view::requestFocus);
    }

    FindBar findBar() {
        return findBar;
    }

    Toast toast() {
        return toast;
    }

    /// Lets the reader seek text in the note.
    public void find() {
        if (session.page().get().isPresent()) {
            findBar.open();
        }
    }

    /// Goes to the next hit of what is sought.
    public void findNext() {
        findBar.step(1);
    }

    /// Goes to the hit before.
    public void findPrevious() {
        findBar.step(-1);
    }

    /// Copies what is selected, as text and as HTML.
    public void copySelection() {
        session.open()
                .get()
                .ifPresent(open -> {
                    JsonNode selected =
                            JSON.readTree(
                                    scripts.ask(
                                                    "copy.selection",
                                                    Map.of(
                                                            "stamps", strings(stamps(open)),
                                                            "links", strings(links(open))))
                                            .toString());
                    String text = selected.get("text").stringValue();
                    if (!text.isEmpty()) {
                        ClipboardContent content = new ClipboardContent();
                        content.putString(text);
                        content.putHtml(selected.get("html").stringValue());
                        Clipboard.getSystemClipboard().setContent(content);
                        toast.say(Words.say("copy.done", shortened(text)));
                    }
                });
    }

    /// Copies a stamp of where the video stands, as notes write it.
    public void copyStampOfNow() {
        session.screening().now().ifPresent(now -> copy("[" + now.time() + "]"));
    }

    /// Copies a link to the second at which the video stands.
    public void copyLinkToNow() {
        session.screening().now().map(Moment::link).ifPresent(this::copy);
    }

    /// Copies a link to the note, as other notes write it.
    public void copyNoteLink() {
        session.open()
                .get()
                .ifPresent(open ->
                        copy(
                                "[["
                                        + open.path().name()
                                        + " | "
                                        + open.title().replace("|", "")
                                        + "]]"));
    }

    /// Copies a text, and says so.
    public void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        toast.say(Words.say("copy.done", shortened(text)));
    }

    /// Says, for a moment, what has been done.
    public void say(String sentence) {
        toast.say(sentence);
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 59) + "…";
    }

    /// Tells whenever the reader asks, by mouse or key, what can be done.
    public void onMenu(Consumer<Spot> asked) {
        view.addEventHandler(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                event ->
                        session.open()
                                .get()
                                .ifPresent(open -> {
                                    event.consume();
                                    asked.accept(spot(event, open));
                                }));
    }

    private Spot spot(ContextMenuEvent event, OpenNote open) {
        JsonNode there =
                JSON.readTree(
                        scripts.ask("copy.at", Map.of("x", event.getX(), "y", event.getY()))
                                .toString());
        int stamp = there.get("stamp").intValue();
        List<StampReading> stamps = open.rendered().page().stamps();
        Optional<Moment> moment =
                stamp >= 0 && stamp < stamps.size()
                        ? stamps.get(stamp).time().flatMap(time -> moment(open, time))
                        : Optional.empty();
        return new Spot(
                event.getScreenX(),
                event.getScreenY(),
                moment,
                there.get("selected").stringValue());
    }

    /// The page as it stands on the screen; empty before the first note.
    public Optional<ShownPage> shown() {
        return session.open()
                .get()
                .map(open -> {
                    JsonNode page = JSON.readTree(scripts.ask("sheet.take", "").toString());
                    return new ShownPage(
                            URI.create(view.getEngine().getLocation()),
                            page.get("html").stringValue(),
                            page.get("css").stringValue(),
                            stamps(open),
                            links(open));
                });
    }

    /// The note that the tools work on.
    public Optional<NotePath> note() {
        return session.open().get().map(OpenNote::path);
    }

    private static Optional<Moment> moment(OpenNote open, Timestamp time) {
        return open.rendered().note().video().map(video -> new Moment(video, time));
    }

    private static List<Optional<URI>> stamps(OpenNote open) {
        return open.rendered().page().stamps().stream()
                .map(reading ->
                        reading.time().flatMap(time -> moment(open, time)).flatMap(Moment::address))
                .toList();
    }

    private static List<Optional<URI>> links(OpenNote open) {
        return open.rendered().page().links().stream().map(NoteTools::address).toList();
    }

    private static Optional<URI> address(LinkTarget target) {
        return switch (target) {
            case LinkTarget.ToWeb(URI address) -> Optional.of(address);
            case LinkTarget.ToVideo(var video, Timestamp time) -> new Moment(video, time).address();
            case LinkTarget.ToNote _,
                    LinkTarget.ToPassage _,
                    LinkTarget.ToPlace _,
                    LinkTarget.ToHeading _,
                    LinkTarget.ToMoment _,
                    LinkTarget.SameVideo _,
                    LinkTarget.Ambiguous _,
                    LinkTarget.Missing _,
                    LinkTarget.Unreadable _ ->
                    Optional.empty();
        };
    }

    private static List<String> strings(List<Optional<URI>> addresses) {
        return addresses.stream().map(address -> address.map(URI::toString).orElse("")).toList();
    }
}
