package dev.lectern.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.note.NotePath;
import dev.lectern.note.Place;
import dev.lectern.video.Moment;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Visit A = visit("a.md");
    private static final Visit B = visit("b.md");
    private static final Visit C = visit("c.md");

    private static NotePath note(String note) {
        return new NotePath(note);
    }

    private static Visit visit(String note) {
        return Visit.to(new Place.OfNote(note(note)));
    }

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
                        A.place(),
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

        assertThat(history.recent(6)).containsExactly(note("a.md"), note("b.md"));
        assertThat(history.recent(1)).containsExactly(note("a.md"));
        assertThat(history.back().recent(6)).containsExactly(note("c.md"), note("b.md"));
        assertThat(History.EMPTY.recent(6)).isEmpty();
    }

    @Test
    void forgetsTheOldestPlacesInTheEnd() {
        History history = History.EMPTY;
        for (int i = 0; i < 1000; i++) {
            history = history.visit(visit(i + ".md"));
        }

        assertThat(history.visits()).hasSize(500);
        assertThat(history.current().orElseThrow().place())
                .isEqualTo(new Place.OfNote(note("999.md")));
    }
}
