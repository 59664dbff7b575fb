package dev.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.note.NotePath;
import dev.lectern.vault.FileStamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void everyNoteIsInOnePortion() {
        Reading reading = new Reading(notes(1000, 7000), List.of());

        assertThat(reading.batches().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(reading.notes());
        assertThat(reading.batches()).hasSizeBetween(10, 20);
    }

    @Test
    void theNotesOfAPortionFitIntoMemoryTogether() {
        Reading reading = new Reading(notes(100, 16 << 20), List.of());

        assertThat(reading.batches()).hasSize(100);
    }

    private static Map<NotePath, FileStamp> notes(int count, long bytes) {
        Map<NotePath, FileStamp> notes = new HashMap<>();
        for (int i = 0; i < count; i++) {
            notes.put(new NotePath(i + ".md"), new FileStamp(bytes, 1));
        }
        return notes;
    }
}
