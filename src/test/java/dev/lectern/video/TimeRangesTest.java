package dev.lectern.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Ranges of whole seconds behave as sets of seconds do.
class TimeRangesTest {

    @Provide
    Arbitrary<TimeRanges> ranges() {
        Arbitrary<Span> span =
                Combinators.combine(
                                Arbitraries.integers().between(0, 60),
                                Arbitraries.integers().between(1, 20))
                        .as((start, length) ->
                                new Span(
                                        Timestamp.ofSeconds(start),
                                        Timestamp.ofSeconds(start + length)));
        return span.list().ofMaxSize(8).map(TimeRanges::of);
    }

    private static BitSet seconds(TimeRanges ranges) {
        BitSet seconds = new BitSet();
        for (Span span : ranges.spans()) {
            seconds.set((int) span.start().seconds(), (int) span.end().seconds());
        }
        return seconds;
    }

    @Property
    void plusIsTheUnion(@ForAll("ranges") TimeRanges one, @ForAll("ranges") TimeRanges other) {
        BitSet union = seconds(one);
        union.or(seconds(other));
        assertThat(seconds(one.plus(other))).isEqualTo(union);
        assertThat(one.plus(other)).isEqualTo(other.plus(one));
        assertThat(one.plus(one)).isEqualTo(one);
    }

    @Property
    void minusIsTheDifference(
            @ForAll("ranges") TimeRanges one, @ForAll("ranges") TimeRanges other) {
        BitSet difference = seconds(one);
        difference.andNot(seconds(other));
        assertThat(seconds(one.minus(other))).isEqualTo(difference);
    }

    @Property
    void andIsTheIntersection(
            @ForAll("ranges") TimeRanges one, @ForAll("ranges") TimeRanges other) {
        BitSet both = seconds(one);
        both.and(seconds(other));
        assertThat(seconds(one.and(other))).isEqualTo(both);
    }

    @Property
    void spansAreInOrderAndApart(
            @ForAll("ranges") TimeRanges one, @ForAll("ranges") TimeRanges other) {
        for (TimeRanges ranges : List.of(one, one.plus(other), one.minus(other))) {
            List<Timestamp> edges = new ArrayList<>();
            ranges.spans().forEach(span -> edges.addAll(List.of(span.start(), span.end())));
            assertThat(edges).doesNotHaveDuplicates().isSorted();
        }
    }

    @Property
    void theLengthCountsEachSecondOnce(@ForAll("ranges") TimeRanges ranges) {
        assertThat(ranges.length().toSeconds()).isEqualTo(seconds(ranges).cardinality());
    }

    @Property
    void aTimeIsInItOrNot(@ForAll("ranges") TimeRanges ranges) {
        for (int second = 0; second < 90; second++) {
            assertThat(ranges.contains(Timestamp.ofSeconds(second)))
                    .isEqualTo(seconds(ranges).get(second));
        }
    }
}
