package baton.bench;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/// What came out of repeating a measurement.
record Spread(double lowest, double median, double p90, double highest, int repetitions) {

    static Spread of(double... measured) {
        var sorted = measured.clone();
        Arrays.sort(sorted);
        int last = sorted.length - 1;
        return new Spread(sorted[0], sorted[last / 2], sorted[last * 9 / 10], sorted[last], sorted.length);
    }

    Spread map(DoubleUnaryOperator change) {
        return new Spread(
                change.applyAsDouble(lowest),
                change.applyAsDouble(median),
                change.applyAsDouble(p90),
                change.applyAsDouble(highest),
                repetitions);
    }

    Spread dividedBy(double parts) {
        return map(value -> value / parts);
    }
}
