package dev.lectern.navigator;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Panes that share a place, one of them seen, with a row of tabs above them. Those that are not
/// seen are not in the scene: what changes in them costs no styles and no layout.
public final class SideTabs extends VBox {

    private final List<Tab> tabs;
    private final TabRow row = new TabRow();
    private final StackPane place = new StackPane();
    private final ToggleGroup group = new ToggleGroup();

    /// A pane, and what its tab says.
    ///
    /// @param id of the tab, for styles and tests
    /// @param icon stands for the caption where there is no room for it
    public record Tab(String id, Ikon icon, ObservableValue<String> caption, Region pane) {}

    /// @param tabs the first is seen at first
    public SideTabs(List<Tab> tabs) {
        this.tabs = List.copyOf(tabs);
        getStyleClass().add("side-tabs");
        place.setMinHeight(0);
        setVgrow(place, Priority.ALWAYS);
        getChildren().addAll(row, place);
        tabs.forEach(this::add);
        group.selectToggle(group.getToggles().getFirst());
        group.selectedToggleProperty()
                .subscribe((before, now) -> {
                    // One is always seen: a click on its own tab changes nothing.
                    if (now == null) {
                        group.selectToggle(before);
                    }
                });
    }

    /// Shows the pane of a tab.
    ///
    /// @param id of the tab
    /// @return the pane
    public Region select(String id) {
        Tab wanted = tabs.stream().filter(tab -> tab.id().equals(id)).findFirst().orElseThrow();
        group.selectToggle(group.getToggles().get(tabs.indexOf(wanted)));
        return wanted.pane();
    }

    private void show(Region pane) {
        place.getChildren().setAll(pane);
    }

    private void add(Tab tab) {
        ToggleButton button = new ToggleButton();
        button.setId(tab.id());
        button.textProperty().bind(tab.caption());
        button.setGraphic(new FontIcon(tab.icon()));
        button.setToggleGroup(group);
        tab.pane().visibleProperty().bind(button.selectedProperty());
        tab.pane().setMinHeight(0);
        button.selectedProperty()
                .subscribe(selected -> {
                    if (selected) {
                        show(tab.pane());
                    }
                });
        row.add(button);
    }
}
