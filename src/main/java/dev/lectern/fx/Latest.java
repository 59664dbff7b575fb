package dev.lectern.fx;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Answers questions elsewhere and delivers only the newest answer: one that arrives after a newer
/// question was asked is dropped.
public final class Latest {

    private final Executor background;
    private final Executor delivery;
    private final Consumer<Optional<Throwable>> ended;
    private final AtomicLong newest = new AtomicLong();

    /// @param background answers the questions
    /// @param delivery takes the answers, and the failures
    /// @param ended is told how the newest question ended: why it could not be answered, or nothing
    ///   when it was
    public Latest(Executor background, Executor delivery, Consumer<Optional<Throwable>> ended) {
        this.background = background;
        this.delivery = delivery;
        this.ended = ended;
    }

    /// Asks; the answer goes to `answered` unless a newer question has come by then.
    public <T> void ask(Supplier<T> question, Consumer<T> answered) {
        askLong(_ -> question.get(), answered);
    }

    /// Asks what takes long. The question can ask back whether its answer is still wanted, and end
    /// by any exception if it is not.
    public <T> void askLong(Function<BooleanSupplier, T> question, Consumer<T> answered) {
        long ticket = newest.incrementAndGet();
        BooleanSupplier wanted = () -> ticket == newest.get();
        CompletableFuture<Void> delivered =
                CompletableFuture.supplyAsync(() -> question.apply(wanted), background)
                        .thenAcceptAsync(
                                answer -> {
                                    if (wanted.getAsBoolean()) {
                                        answered.accept(answer);
                                    }
                                },
                                delivery);
        // The failure of this last step is the delivery's own: there is nobody left to tell.
        var _ =
                delivered.whenCompleteAsync(
                        (_, failure) -> {
                            if (wanted.getAsBoolean()) {
                                ended.accept(Optional.ofNullable(failure).map(Latest::cause));
                            }
                        },
                        delivery);
    }

    private static Throwable cause(Throwable failure) {
        @Nullable Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause : failure;
    }
}
