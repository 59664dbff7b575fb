package dev.lectern.viewer;

import dev.lectern.library.VideoMoment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The moments that a timeline shows, those that lie too near to each other to be told apart in one
/// column.
///
/// @param all from left to right
record TickColumns(List<Column> all) {

    /// The width of a column, the space to the next among it.
    static final double PITCH = 4;

    TickColumns {
        all = List.copyOf(all);
    }

    /// @param x where it begins
    /// @param moments in time order, at least one
    record Column(double x, List<VideoMoment> moments) {
        Column {
            moments = List.copyOf(moments);
        }

        double middle() {
            return x + PITCH / 2;
        }
    }

    /// @param moments in time order
    static TickColumns of(List<VideoMoment> moments, TimeWindow window, double width) {
        List<Column> columns = new ArrayList<>();
        List<VideoMoment> here = new ArrayList<>();
        long column = -1;
        for (VideoMoment moment : moments) {
            double place = window.place(moment.time());
            long at = (long) Math.floor(Math.min(place * width, width - 1) / PITCH);
            if (place < 0 || place > 1) {
                continue;
            }
            if (at != column && !here.isEmpty()) {
                columns.add(new Column(column * PITCH, here));
                here.clear();
            }
            column = at;
            here.add(moment);
        }
        if (!here.isEmpty()) {
            columns.add(new Column(column * PITCH, here));
        }
        return new TickColumns(columns);
    }

    /// The column nearest to `x`, if one is no farther than `reach`.
    Optional<Column> near(double x, double reach) {
        return all.stream()
                .filter(column -> Math.abs(column.middle() - x) <= reach)
                .min(Comparator.comparingDouble(column -> Math.abs(column.middle() - x)));
    }
}
