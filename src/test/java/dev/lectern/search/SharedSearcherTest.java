package dev.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.note.NotePath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedSearcherTest {

    private static final int PARTS = 3;
    private static final int NOTES_OF_A_PART = 20_500;

    @Test
    void whoSeeksFindsTheSameAloneWithHelpAndWithHelpersThatNeverCome()
            throws IndexFailedException {
        AtomicInteger shared = new AtomicInteger();
        List<SearchIndex.Match> alone =
                found(_ -> {
                    throw new RejectedExecutionException("the program ends");
                });
        List<SearchIndex.Match> forgotten = found(_ -> shared.incrementAndGet());
        try (ExecutorService helpers = Executors.newFixedThreadPool(2)) {
            assertThat(found(helpers)).isEqualTo(alone);
        }
        assertThat(forgotten).isEqualTo(alone);
        assertThat(alone)
                .hasSize(30)
                .isSortedAccordingTo((a, b) -> Float.compare(b.score(), a.score()));
        assertThat(alone.subList(0, PARTS))
                .as("the best of each part")
                .extracting(match -> match.note().name())
                .containsExactlyInAnyOrder("0", "20500", "41000");
        assertThat(shared).as("parts that a helper could have taken").hasPositiveValue();
    }

    private static List<SearchIndex.Match> found(Executor helpers) throws IndexFailedException {
        try (SearchIndex index = new IndexShelf(Path.of("unused"), "test", helpers).inMemory()) {
            for (int note = 0; note < PARTS * NOTES_OF_A_PART; note++) {
                index.add(document(note), new byte[0]);
                if (note % NOTES_OF_A_PART == NOTES_OF_A_PART - 1) {
                    index.refresh();
                }
            }
            return new ArrayList<>(index.search(SearchQuery.parse("dou"), 30));
        }
    }

    private static SearchDocument document(int note) {
        return new SearchDocument(
                new NotePath("lab/" + note + ".md"),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                note % NOTES_OF_A_PART == 0 ? "dou" : text(note));
    }

    private static String text(int note) {
        String text = "dough " + "rests ".repeat(note * 7919 % 13);
        return note % 3 == 0 ? text + "dou" : text;
    }
}
