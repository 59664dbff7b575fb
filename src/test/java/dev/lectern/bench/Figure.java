package dev.lectern.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One thing measured: what it came to, beside its floor of the same run if it has one, and the
/// most that it may be. With a floor, the limit is a ratio.
record Figure(String what, double value, String unit, @Nullable Floor floor, double limit) {

    /// The least that the machine needs for the heart of the matter.
    record Floor(String what, double value) {}

    static Figure ofRatio(String what, double value, String unit, Floor floor, double limit) {
        return new Figure(what, value, unit, floor, limit);
    }

    static Figure of(String what, double value, String unit, double limit) {
        return new Figure(what, value, unit, null, limit);
    }

    @Nullable Double ratio() {
        return floor == null ? null : value / floor.value();
    }

    boolean isMet() {
        Double ratio = ratio();
        return (ratio == null ? value : ratio) <= limit;
    }

    static String header() {
        return row("figure", "value", "floor", "ratio", "limit", "")
                + "\n"
                + row("---", "---", "---", "---", "---", "---");
    }

    @Override
    public String toString() {
        Double ratio = ratio();
        return row(
                what,
                number(value) + " " + unit,
                floor == null ? "" : number(floor.value()) + " " + unit + " " + floor.what(),
                ratio == null ? "" : number(ratio),
                number(limit) + (ratio == null ? " " + unit : " ×"),
                isMet() ? "met" : "NOT MET");
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, number < 10 ? "%.2f" : "%,.0f", number);
    }
}
