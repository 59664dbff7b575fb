package dev.lectern.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.video.Clip;
import dev.lectern.video.Moment;
import dev.lectern.video.Span;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;

import org.junit.jupiter.api.Test;

class LoopTest {

    private static final VideoRef BIRDS = new VideoRef.YouTube("birds_birds");
    private static final VideoRef SEA = new VideoRef.YouTube("sea_sea_sea");

    private static Moment at(long seconds) {
        return new Moment(BIRDS, Timestamp.ofSeconds(seconds));
    }

    private static Loop around(long start, long end) {
        Span span = new Span(Timestamp.ofSeconds(start), Timestamp.ofSeconds(end));
        return new Loop.Around(new Clip(BIRDS, span));
    }

    @Test
    void aStartAndAnEndMakeALoopInEitherOrder() {
        assertThat(new Loop.None().from(at(10)).to(at(20))).isEqualTo(around(10, 20));
        assertThat(new Loop.None().to(at(20)).from(at(10))).isEqualTo(around(10, 20));
    }

    @Test
    void bothEndsCanBeMoved() {
        assertThat(around(10, 20).from(at(15))).isEqualTo(around(15, 20));
        assertThat(around(10, 20).to(at(30))).isEqualTo(around(10, 30));
    }

    @Test
    void aStartBehindTheEndBeginsAnew() {
        assertThat(around(10, 20).from(at(25))).isEqualTo(new Loop.Begun(at(25)));
    }

    @Test
    void anEndBeforeTheStartLoopsFromTheBeginning() {
        assertThat(new Loop.Begun(at(25)).to(at(20))).isEqualTo(around(0, 20));
    }

    @Test
    void toLeaveALoopIsToEndIt() {
        assertThat(around(10, 20).afterJump(at(15))).isEqualTo(around(10, 20));
        assertThat(around(10, 20).afterJump(at(20))).isEqualTo(new Loop.None());
        assertThat(around(10, 20).afterJump(new Moment(SEA, Timestamp.ofSeconds(15))))
                .isEqualTo(new Loop.None());
        assertThat(new Loop.Begun(at(10)).afterJump(at(50))).isEqualTo(new Loop.Begun(at(10)));
    }
}
