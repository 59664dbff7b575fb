package dev.lectern.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.note.Citation.Role;
import dev.lectern.video.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PassagesTest {

    private static final int UNREADABLE = -1;

    private static Timestamp at(int second) {
        return Timestamp.ofSeconds(second);
    }

    private static StampReading reading(int second) {
        Stamp stamp = new Stamp(1, "[" + second + "]", Optional.empty(), Optional.empty());
        return second == UNREADABLE
                ? new StampReading(stamp, Optional.empty(), StampRule.UNREADABLE)
                : new StampReading(stamp, Optional.of(at(second)), StampRule.LITERAL);
    }

    private static Citation citation(Role role) {
        return new Citation(new Excerpt(1, "", List.of()), role);
    }

    private static Passages of(List<Integer> seconds) {
        return Passages.of(
                seconds.stream().map(PassagesTest::reading).toList(),
                seconds.stream().map(_ -> citation(Role.MOMENT)).toList());
    }

    @Test
    void aPassageLastsToTheNextStampInTimeWhereverThatStands() {
        Passages passages = of(List.of(30, 10, 20));

        assertThat(passages.inTime())
                .startsWith(new Passage(1, at(10), at(20)), new Passage(2, at(20), at(30)));
        assertThat(passages.at(at(9))).isEmpty();
        assertThat(passages.at(at(10))).containsExactly(1);
        assertThat(passages.at(Timestamp.ofClock(19.999))).containsExactly(1);
        assertThat(passages.at(at(20))).containsExactly(2);
        assertThat(passages.at(at(31))).containsExactly(0);
    }

    @Test
    void stampsOfTheSameTimeLastAlike() {
        Passages passages = of(List.of(10, 20, 10));

        assertThat(passages.at(at(15))).containsExactly(0, 2);
    }

    @Test
    void nothingLastsLongerThanFiveMinutes() {
        Passages passages = of(List.of(0, 1000));

        assertThat(passages.at(at(299))).containsExactly(0);
        assertThat(passages.at(at(300))).isEmpty();
        assertThat(passages.at(at(1299))).containsExactly(1);
        assertThat(passages.at(at(1300))).isEmpty();
    }

    @Test
    void aRangeLastsToItsEndWhichBeginsNothing() {
        Passages passages =
                Passages.of(
                        List.of(reading(10), reading(900), reading(20)),
                        List.of(
                                citation(Role.MOMENT),
                                citation(Role.RANGE_END),
                                citation(Role.MOMENT)));

        assertThat(passages.at(at(15))).containsExactly(0);
        assertThat(passages.at(at(100))).containsExactly(0, 2);
        assertThat(passages.at(at(899))).containsExactly(0);
        assertThat(passages.at(at(900))).isEmpty();
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsAMoment() {
        Passages passages =
                Passages.of(
                        List.of(reading(10), reading(5), reading(20)),
                        List.of(
                                citation(Role.MOMENT),
                                citation(Role.RANGE_END),
                                citation(Role.MOMENT)));

        assertThat(passages.inTime()).contains(new Passage(0, at(10), at(20)));
    }

    @Test
    void whatCanNotBeReadHasNoPassage() {
        assertThat(of(List.of(UNREADABLE, 5)).inTime())
                .containsExactly(new Passage(1, at(5), at(305)));
    }

    @Property(tries = 200)
    void atEveryTimeTheNewestStampsThatHaveBegunAreLit(
            @ForAll @Size(max = 30) List<@IntRange(max = 200) Integer> seconds,
            @ForAll @IntRange(max = 250) int now) {
        int newest =
                seconds.stream().filter(second -> second <= now).max(Integer::compare).orElse(-1);
        List<Integer> expected = new ArrayList<>();
        for (int stamp = 0; stamp < seconds.size(); stamp++) {
            if (seconds.get(stamp) == newest) {
                expected.add(stamp);
            }
        }

        assertThat(of(seconds).at(at(now))).isEqualTo(expected);
    }
}
