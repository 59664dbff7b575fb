package dev.lectern.viewer;

import dev.lectern.library.VideoMoment;
import dev.lectern.library.VideoMoments;
import dev.lectern.note.NotePath;
import dev.lectern.session.NoteHue;
import dev.lectern.viewer.TickColumns.Column;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/// The ticks of a timeline: a stroke for each moment, in its note's colour, the more at one place
/// the higher; those of the open note below the others, and stronger.
final class TickLayer extends Region {

    static final double HEIGHT = 20;

    private static final double STROKE = 2;
    private static final double LOWEST = 8;
    private static final double LOWEST_OF_OPEN_NOTE = 11;
    private static final double GROWTH = 3.5;
    private static final double FAINT = 0.55;

    private static final StyleablePropertyFactory<TickLayer> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final List<CssMetaData<TickLayer, Paint>> HUES =
            IntStream.range(0, NoteHue.COUNT)
                    .mapToObj(hue ->
                            STYLES.createPaintCssMetaData(
                                    "-lectern-hue-" + hue, layer -> layer.hues.get(hue)))
                    .toList();

    private final Canvas canvas = new Canvas();
    private final List<HueProperty> hues =
            IntStream.range(0, NoteHue.COUNT).mapToObj(HueProperty::new).toList();

    private Optional<VideoMoments> moments = Optional.empty();
    private Optional<NotePath> open = Optional.empty();
    private TickColumns columns = new TickColumns(List.of());

    /// A colour, as the style sheets have it.
    private final class HueProperty extends StyleableObjectProperty<Paint> {

        private final int hue;

        private HueProperty(int hue) {
            super(Color.GRAY);
            this.hue = hue;
        }

        @Override
        protected void invalidated() {
            get();
            draw();
        }

        @Override
        public Object getBean() {
            return TickLayer.this;
        }

        @Override
        public String getName() {
            return "hue" + hue;
        }

        @Override
        public CssMetaData<TickLayer, Paint> getCssMetaData() {
            return HUES.get(hue);
        }
    }

    TickLayer() {
        getStyleClass().add("ticks");
        setMouseTransparent(true);
        getChildren().add(canvas);
    }

    /// @param shown the columns, as wide as this layer
    void show(Optional<VideoMoments> all, TickColumns shown, Optional<NotePath> openNote) {
        moments = all;
        columns = shown;
        open = openNote;
        draw();
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            draw();
        }
    }

    private void draw() {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        columns.all().forEach(column -> draw(graphics, column));
    }

    private void draw(GraphicsContext graphics, Column column) {
        Map<Integer, Integer> others = new TreeMap<>();
        int ofOpenNote = 0;
        for (VideoMoment moment : column.moments()) {
            if (open.equals(Optional.of(moment.note()))) {
                ofOpenNote++;
            } else {
                others.merge(hue(moment.note()), 1, Integer::sum);
            }
        }
        int count = column.moments().size();
        double lowest = ofOpenNote > 0 ? LOWEST_OF_OPEN_NOTE : LOWEST;
        double height = Math.min(getHeight(), lowest + GROWTH * Math.log(count));
        double foot = getHeight();
        if (ofOpenNote > 0) {
            graphics.setGlobalAlpha(1);
            foot =
                    stroke(
                            graphics,
                            open.map(this::hue).orElse(0),
                            column,
                            foot,
                            height * ofOpenNote / count);
        }
        graphics.setGlobalAlpha(FAINT);
        for (Map.Entry<Integer, Integer> other : others.entrySet()) {
            foot =
                    stroke(
                            graphics,
                            other.getKey(),
                            column,
                            foot,
                            height * other.getValue() / count);
        }
        graphics.setGlobalAlpha(1);
    }

    private double stroke(
            GraphicsContext graphics, int hue, Column column, double foot, double height) {
        graphics.setFill(hues.get(hue).get());
        graphics.fillRect(
                column.x() + (TickColumns.PITCH - STROKE) / 2, foot - height, STROKE, height);
        return foot - height;
    }

    private int hue(NotePath note) {
        return moments.map(all -> NoteHue.of(all, note).index()).orElse(0);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
