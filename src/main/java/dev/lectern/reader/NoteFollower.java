package dev.lectern.reader;

import dev.lectern.session.Following;
import dev.lectern.session.Following.Cause;
import dev.lectern.session.Following.Lit;
import dev.lectern.session.OpenNote.Arrival;
import dev.lectern.session.OpenPage;
import dev.lectern.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.application.Platform;

/// Tells `follow.js` which passages of the note on the page are said now.
final class NoteFollower {

    private final Following following;
    private final BiConsumer<String, Object> page;

    /// The number of what is on the page; 0 before the first.
    private int shown;

    /// How the reader has come to a note: to read on from its beginning, to a place in it, or not
    /// at all, since it was there.
    private enum Arrived {
        READING,
        ELSEWHERE,
        STAYING
    }

    /// What `follow.js` takes.
    ///
    /// @param moved whether it is the video that has moved, so that the page may
    /// @param calm whether the reader prefers that nothing moves
    private record PageLight(
            int note, List<Integer> stamps, String arrived, boolean moved, boolean calm) {}

    private record PageNames(String above, String below) {}

    /// @param page calls a function of the page
    NoteFollower(Following following, BiConsumer<String, Object> page) {
        this.following = following;
        this.page = page;
    }

    /// Begins, once the page can be told something.
    void begin() {
        page.accept(
                "nameChips", new PageNames(Words.say("follow.above"), Words.say("follow.below")));
        following.lit().subscribe(lit -> light(lit, Arrived.STAYING));
        following.jumps().subscribe((_, _) -> page.accept("jumped", shown));
        following.returns().subscribe((_, _) -> page.accept("returnToLit", shown));
    }

    /// Follows in what has just been put on the page; what is no note has nothing to be lit.
    void follow(OpenPage open) {
        shown = open.number();
        Lit lit = following.lit().get();
        light(
                lit.note() == shown ? lit : new Lit(shown, List.of(), Cause.ARRIVAL),
                switch (open.arrival()) {
                    case Arrival.AtScroll(double pixels) ->
                            pixels == 0 ? Arrived.READING : Arrived.ELSEWHERE;
                    case Arrival.AtHeading _, Arrival.AtPassage _, Arrival.AtStamp _ ->
                            Arrived.ELSEWHERE;
                    case Arrival.Staying _ -> Arrived.STAYING;
                });
    }

    /// The session knows of the next note before the page does.
    private void light(Lit lit, Arrived arrived) {
        if (lit.note() == shown && shown > 0) {
            page.accept(
                    "light",
                    new PageLight(
                            shown,
                            lit.stamps(),
                            arrived.name().toLowerCase(Locale.ROOT),
                            lit.cause() == Cause.TIME,
                            Platform.getPreferences().isReducedMotion()));
        }
    }
}
