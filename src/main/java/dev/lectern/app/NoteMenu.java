package dev.lectern.app;

import dev.lectern.reader.NoteTools;
import dev.lectern.reader.NoteTools.Spot;
import dev.lectern.video.Moment;
import dev.lectern.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What is offered at a place in the note, under the pointer or the menu key.
final class NoteMenu {

    private static final int LONGEST = 30;

    private final NoteTools note;
    private final KeySettings commands;
    private final Consumer<String> search;
    private final ContextMenu menu = new ContextMenu();

    /// @param search seeks a text in all notes
    NoteMenu(NoteTools note, KeySettings commands, Consumer<String> search) {
        this.note = note;
        this.commands = commands;
        this.search = search;
        menu.setId("note-menu");
    }

    /// Opens over a node whenever the reader asks for it.
    void over(Node node) {
        note.onMenu(spot -> {
            menu.getItems().setAll(items(spot));
            menu.show(node, spot.x(), spot.y());
        });
    }

    private List<MenuItem> items(Spot spot) {
        List<MenuItem> items = new ArrayList<>();
        String selected = spot.selected().strip();
        if (!selected.isEmpty()) {
            items.add(command("copy"));
            items.add(
                    item(
                            Words.say("menu.search", shortened(selected)),
                            () -> search.accept(selected)));
            items.add(new SeparatorMenuItem());
        }
        spot.moment()
                .ifPresent(moment -> {
                    items.add(copyItem("menu.copyLink", moment, moment.link()));
                    items.add(copyItem("menu.copyStamp", moment, "[" + moment.time() + "]"));
                    items.add(new SeparatorMenuItem());
                });
        items.add(command("playNote"));
        items.add(command("playMentions"));
        items.add(new SeparatorMenuItem());
        items.add(command("copyNoteLink"));
        items.add(command("find"));
        items.add(new SeparatorMenuItem());
        items.add(command("saveHtml"));
        items.add(command("savePdf"));
        items.add(command("print"));
        items.add(command("openElsewhere"));
        items.add(command("openFolder"));
        return items;
    }

    private MenuItem copyItem(String word, Moment moment, String text) {
        return item(Words.say(word, moment.time()), () -> note.copy(text));
    }

    private MenuItem command(String id) {
        return item(Words.say("command." + id), () -> commands.run(id));
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
