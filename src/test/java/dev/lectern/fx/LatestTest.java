package dev.lectern.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LatestTest {

    private final Deque<Runnable> questions = new ArrayDeque<>();
    private final List<String> answers = new ArrayList<>();
    private final List<Optional<Throwable>> endings = new ArrayList<>();
    private final Latest latest = new Latest(questions::add, Runnable::run, endings::add);

    @Test
    void deliversAnAnswer() {
        latest.ask(() -> "one", answers::add);

        questions.remove().run();

        assertThat(answers).containsExactly("one");
        assertThat(endings).containsExactly(Optional.empty());
    }

    @Test
    void dropsAnAnswerThatANewerQuestionHasOvertaken() {
        latest.ask(() -> "old", answers::add);
        latest.ask(() -> "new", answers::add);

        questions.removeLast().run();
        questions.removeLast().run();

        assertThat(answers).containsExactly("new");
    }

    @Test
    void tellsOfAFailureOfTheNewestQuestionOnly() {
        RuntimeException failure = new IllegalStateException("broken");
        latest.<String>ask(
                () -> {
                    throw new IllegalStateException("nobody cares");
                },
                answers::add);
        latest.<String>ask(
                () -> {
                    throw failure;
                },
                answers::add);

        questions.forEach(Runnable::run);

        assertThat(answers).isEmpty();
        assertThat(endings).containsExactly(Optional.of(failure));
    }

    @Test
    void tellsWhenAnAnswerCanNotBeTaken() {
        RuntimeException failure = new IllegalStateException("full");
        latest.ask(
                () -> "one",
                _ -> {
                    throw failure;
                });

        questions.remove().run();

        assertThat(endings).containsExactly(Optional.of(failure));
    }
}
