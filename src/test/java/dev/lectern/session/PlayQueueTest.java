package dev.lectern.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.session.PlayQueue.Cited;
import dev.lectern.session.PlayQueue.Item;
import dev.lectern.session.PlayQueue.Order;
import dev.lectern.session.PlayQueue.Saying;
import dev.lectern.video.Clip;
import dev.lectern.video.Span;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlayQueueTest {

    private static Cited cited(String video, long second, String sentence) {
        Span span = new Span(Timestamp.ofSeconds(second), Timestamp.ofSeconds(second + 3));
        return new Cited(
                new Clip(new VideoRef.File(video), span), new Saying(Optional.empty(), sentence));
    }

    private static PlayQueue queue(Order order, Cited... cited) {
        return PlayQueue.of("all", List.of(cited), order).orElseThrow();
    }

    private static List<String> sentences(PlayQueue queue) {
        return queue.items().stream().map(item -> item.saying().sentence()).toList();
    }

    @Test
    void byTimeEachVideoStaysTogether() {
        PlayQueue queue =
                queue(
                        Order.TIME,
                        cited("b", 9, "b9"),
                        cited("a", 5, "a5"),
                        cited("b", 1, "b1"),
                        cited("a", 2, "a2"));

        assertThat(sentences(queue)).containsExactly("b1", "b9", "a2", "a5");
        assertThat(sentences(queue.reordered())).containsExactly("b9", "a5", "b1", "a2");
    }

    @Test
    void theOtherOrderGoesOnFromTheSamePassage() {
        PlayQueue queue =
                queue(Order.READING, cited("a", 9, "late"), cited("a", 1, "early")).reordered();

        assertThat(queue.at()).isEqualTo(1);
        assertThat(queue.current().map(Item::saying).map(Saying::sentence)).contains("late");
    }

    @Test
    void aPassageThatIsCitedTwiceIsPlayedOnceWithBothSentences() {
        PlayQueue queue =
                queue(
                        Order.READING,
                        cited("a", 9, "One."),
                        cited("a", 1, "Two."),
                        cited("a", 9, "Three."),
                        cited("a", 9, "One."));

        assertThat(sentences(queue)).containsExactly("One.\nThree.", "Two.");
    }

    @Test
    void itIsOverAfterTheLastAndComesBackFromThere() {
        PlayQueue last = queue(Order.TIME, cited("a", 1, "1"), cited("a", 5, "5")).next();
        PlayQueue over = last.next();

        assertThat(over.current()).isEmpty();
        assertThat(over.next()).isEqualTo(over);
        assertThat(over.previous()).isEqualTo(last);
        assertThat(over.first().previous().at()).isZero();
        assertThat(over.reordered().current()).isEmpty();
    }

    @Test
    void whatCanNotBePlayedIsPassedOverAsFarAsItsVideoGoes() {
        PlayQueue queue =
                queue(
                        Order.READING,
                        cited("gone", 1, "1"),
                        cited("gone", 5, "5"),
                        cited("a", 2, "2"),
                        cited("gone", 8, "8"));

        assertThat(queue.nextVideo().at()).isEqualTo(2);
        assertThat(queue.nextVideo().next().nextVideo().current()).isEmpty();
    }

    @Test
    void nothingCitedIsNoQueue() {
        assertThat(PlayQueue.of("none", List.of(), Order.TIME)).isEmpty();
    }
}
