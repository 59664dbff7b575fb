package dev.lectern.player;

import java.util.List;
import java.util.stream.IntStream;

/// The speeds that a source can be played at, the slowest first; 1 is the normal one.
public record Speeds(List<Double> rates) {

    /// From 0.25 to 4 in small steps.
    public static final Speeds FINE =
            new Speeds(
                    IntStream.rangeClosed(5, 80)
                            .filter(twentieths -> twentieths <= 40 || twentieths % 5 == 0)
                            .mapToObj(twentieths -> twentieths / 20.0)
                            .toList());

    /// Sorted, each once, and no slower or faster than [Settings] allow.
    public Speeds {
        rates =
                rates.stream()
                        .filter(rate -> rate >= Settings.SLOWEST && rate <= Settings.FASTEST)
                        .sorted()
                        .distinct()
                        .toList();
        if (!rates.contains(1.0)) {
            throw new IllegalArgumentException("not at the normal speed: " + rates);
        }
    }

    /// The next faster speed, or the fastest.
    public double faster(double rate) {
        return rates.stream().filter(other -> other > rate).findFirst().orElse(rates.getLast());
    }

    /// The next slower speed, or the slowest.
    public double slower(double rate) {
        return rates.reversed().stream()
                .filter(other -> other < rate)
                .findFirst()
                .orElse(rates.getFirst());
    }

    /// The speed nearest to `rate`.
    public double nearest(double rate) {
        double above = rates.contains(rate) ? rate : faster(rate);
        double below = slower(above);
        return Math.abs(above - rate) <= Math.abs(rate - below) ? above : below;
    }
}
