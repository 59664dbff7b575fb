package dev.lectern.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.note.NotePath;
import dev.lectern.video.Moment;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Visit A = Visit.to(new NotePath("a.md"));
    private static final Visit B = Visit.to(new NotePath("b.md"));
    private static final Visit C = Visit.to(new NotePath("c.md"));

    @Test
    void beginsNowhere() {
        assertThat(History.EMPTY.current()).isEmpty();
        assertThat(History.EMPTY.back()).isEqualTo(History.EMPTY);
        assertThat(History.EMPTY.canGoForward()).isFalse();
    }

    @Test
    void goesBackAndForwardAgain() {
        History history = History.EMPTY.visit(A).visit(B).visit(C);

        assertThat(history.back().back().current()).contains(A);
        assertThat(history.back().back().canGoBack()).isFalse();
        assertThat(history.back().back().forward().current()).contains(B);
    }

    @Test
    void forgetsWhatLayAheadWhenANewWayIsTaken() {
        History history = History.EMPTY.visit(A).visit(B).back().visit(C);

        assertThat(history.visits()).containsExactly(A, C);
        assertThat(history.canGoForward()).isFalse();
    }

    @Test
    void keepsHowAPlaceWasLeft() {
        Visit left =
                new Visit(
                        A.note(),
                        420,
                        Optional.of(
                                new Moment(
                                        new VideoRef.YouTube("gcnPi-IEeec"),
                                        Timestamp.ofSeconds(75))));

        History history = History.EMPTY.visit(A).leaving(left).visit(B);

        assertThat(history.back().current()).contains(left);
    }

    @Test
    void theRecentNotesAreThoseVisitedBeforeTheNewestFirstEachOnce() {
        History history = History.EMPTY.visit(A).visit(B).visit(A).visit(C);

        assertThat(history.recent(6)).containsExactly(A.note(), B.note());
        assertThat(history.recent(1)).containsExactly(A.note());
        assertThat(history.back().recent(6)).containsExactly(C.note(), B.note());
        assertThat(History.EMPTY.recent(6)).isEmpty();
    }

    @Test
    void forgetsTheOldestPlacesInTheEnd() {
        History history = History.EMPTY;
        for (int i = 0; i < 1000; i++) {
            history = history.visit(Visit.to(new NotePath(i + ".md")));
        }

        assertThat(history.visits()).hasSize(500);
        assertThat(history.current().orElseThrow().note()).isEqualTo(new NotePath("999.md"));
    }
}
