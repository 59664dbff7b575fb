package dev.lectern.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private final Problems problems = new Problems();
    private final Problems.Matter disk = problems.matter();
    private final Problems.Matter keys = problems.matter();

    @Test
    void whatIsRightAgainIsNotSaidAnyMoreAndWhatIsWrongBesidesIs() {
        keys.stands(Optional.of("The keys are broken."));
        disk.ended(Optional.of(new UncheckedIOException("It is full.", new IOException())));
        assertThat(problems.newest().get()).isEqualTo("It is full.");

        disk.ended(Optional.empty());

        assertThat(problems.newest().get()).isEqualTo("The keys are broken.");
        keys.stands(Optional.empty());
        assertThat(problems.newest().get()).isEmpty();
    }

    @Test
    void whatIsSaidOnceMoreDoesNotCoverWhatIsNewer() {
        keys.stands(Optional.of("The keys are broken."));
        disk.stands(Optional.of("It is full."));

        keys.stands(Optional.of("The keys are broken."));

        assertThat(problems.newest().get()).isEqualTo("It is full.");
    }
}
