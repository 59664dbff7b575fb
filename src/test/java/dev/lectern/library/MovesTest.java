package dev.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.markdown.NoteReader;
import dev.lectern.note.NotePath;
import dev.lectern.vault.FileStamp;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

class MovesTest {

    private static final NotePath BREAD = new NotePath("bread.md");
    private static final NotePath LAB_BREAD = new NotePath("lab/bread.md");
    private static final NotePath LAB_LOAF = new NotePath("lab/loaf.md");

    private static PackedNote note(NotePath path, String text) {
        return PackedNote.of(
                new NoteReader().read(path, text).note(), new FileStamp(text.length(), 1));
    }

    private static Moves move(Moves before, NotePath from, NotePath to) {
        return before.and(List.of(note(from, "It rises.")), List.of(note(to, "It rises.")));
    }

    @Test
    void whatGoesAndComesAtOnceAndIsAlikeHasMoved() {
        assertThat(move(Moves.NONE, BREAD, LAB_LOAF).now(BREAD)).isEqualTo(LAB_LOAF);
    }

    @Test
    void whatSaysMoreOrLinksElsewhereIsAnotherNote() {
        List<PackedNote> gone = List.of(note(BREAD, "It [[rises]]."));
        for (String other : List.of("It [[rises]] slowly.", "It [[sinks]].")) {
            Moves moves = Moves.NONE.and(gone, List.of(note(LAB_BREAD, other)));
            assertThat(moves.now(BREAD)).isEqualTo(BREAD);
        }
    }

    @Test
    void ofSeveralThatAreAlikeItIsTheOneOfItsFileName() {
        List<PackedNote> come = List.of(note(LAB_LOAF, "It rises."), note(LAB_BREAD, "It rises."));
        NotePath roll = new NotePath("roll.md");
        Moves moves =
                Moves.NONE.and(List.of(note(BREAD, "It rises."), note(roll, "It rises.")), come);
        assertThat(moves.now(BREAD)).isEqualTo(LAB_BREAD);
        assertThat(moves.now(roll)).isEqualTo(roll);
    }

    @Test
    void aNoteThatMovesAgainIsFollowed() {
        Moves moves = move(move(Moves.NONE, BREAD, LAB_BREAD), LAB_BREAD, LAB_LOAF);
        assertThat(moves.now(BREAD)).isEqualTo(LAB_LOAF);
        assertThat(moves.now(LAB_BREAD)).isEqualTo(LAB_LOAF);
    }

    @Test
    @Timeout(value = 10, threadMode = ThreadMode.SEPARATE_THREAD)
    void aNoteThatMovesBackIsWhereItWas() {
        Moves moves = move(move(Moves.NONE, BREAD, LAB_BREAD), LAB_BREAD, BREAD);
        assertThat(moves.now(BREAD)).isEqualTo(BREAD);
        assertThat(moves.now(LAB_BREAD)).isEqualTo(BREAD);
    }
}
