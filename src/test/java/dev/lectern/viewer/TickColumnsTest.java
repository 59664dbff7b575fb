package dev.lectern.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.library.VideoMoment;
import dev.lectern.note.Excerpt;
import dev.lectern.note.NotePath;
import dev.lectern.note.Passage;
import dev.lectern.video.Timestamp;
import dev.lectern.viewer.TickColumns.Column;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TickColumnsTest {

    private static final TimeWindow HOUR = TimeWindow.whole(Timestamp.ofSeconds(3600));

    private static VideoMoment moment(int second) {
        Timestamp time = Timestamp.ofSeconds(second);
        return new VideoMoment(
                new NotePath("a/b.md"),
                new Passage(0, time, Timestamp.ofSeconds(second + 1)),
                new Excerpt(1, "", List.of()));
    }

    @Test
    void momentsThatCanNotBeToldApartShareAColumn() {
        List<VideoMoment> moments =
                List.of(moment(0), moment(1), moment(1800), moment(3599), moment(3600));

        List<Column> columns = TickColumns.of(moments, HOUR, 400).all();

        assertThat(columns).extracting(column -> column.moments().size()).containsExactly(2, 1, 2);
        assertThat(columns).extracting(Column::x).containsExactly(0.0, 200.0, 396.0);
    }

    @Test
    void nearerTheyAreToldApart() {
        List<VideoMoment> moments = List.of(moment(0), moment(1), moment(1800));

        assertThat(TickColumns.of(moments, HOUR.zoomed(180, 0), 400).all()).hasSize(2);
    }

    @Test
    void theNearestColumnWithinReachIsFound() {
        TickColumns columns = TickColumns.of(List.of(moment(1800), moment(1900)), HOUR, 400);

        assertThat(columns.near(204, 5)).contains(columns.all().getFirst());
        assertThat(columns.near(100, 5)).isEmpty();
    }

    @Test
    void thereAreNeverMoreColumnsThanFit() {
        List<VideoMoment> moments =
                IntStream.range(0, 20_000).mapToObj(at -> moment(at * 3600 / 20_000)).toList();

        assertThat(TickColumns.of(moments, HOUR, 440).all()).hasSize(110);
    }

    @Property(tries = 200)
    void everyMomentOfTheWindowIsInOneColumn(
            @ForAll @Size(max = 50) List<@IntRange(max = 3600) Integer> seconds,
            @ForAll @IntRange(min = 1, max = 2000) int width) {
        List<VideoMoment> moments = seconds.stream().sorted().map(TickColumnsTest::moment).toList();

        assertThat(TickColumns.of(moments, HOUR, width).all())
                .flatExtracting(Column::moments)
                .isEqualTo(moments);
    }
}
