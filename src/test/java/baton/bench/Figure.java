package baton.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;

/// One figure that was measured, as a line of JSON. A target is the most that it may be.
final class Figure {

    private final Map<String, Object> told = new LinkedHashMap<>();

    private Figure(String bench) {
        told.put("bench", bench);
    }

    static Figure of(String bench, double measured, String unit) {
        return new Figure(bench).with("measured", measured).with("unit", unit);
    }

    /// What the figures depend on.
    static Figure surroundings() {
        return new Figure("surroundings")
                .with("java", Runtime.version().toString())
                .with("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"))
                .with("processors", Runtime.getRuntime().availableProcessors())
                .with("heapLimitMb", Runtime.getRuntime().maxMemory() >> 20);
    }

    Figure target(double most) {
        return with("target", most).with("reached", (Double) told.getOrDefault("measured", Double.NaN) <= most);
    }

    Figure with(String name, Object value) {
        told.put(name, value);
        return this;
    }

    Figure with(Spread spread) {
        return with("lowest", spread.lowest())
                .with("p90", spread.p90())
                .with("highest", spread.highest())
                .with("repetitions", spread.repetitions());
    }

    /// Prints the line, with how busy the machine was during the last minute.
    void print() {
        with("load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        told.replaceAll((_, value) -> value instanceof Double number ? rounded(number) : value);
        try {
            System.out.println(JsonMapper.builder().build().writeValueAsString(told));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object rounded(double number) {
        return Double.isFinite(number)
                ? new BigDecimal(new BigDecimal(number)
                        .round(new MathContext(4))
                        .stripTrailingZeros()
                        .toPlainString())
                : String.valueOf(number);
    }
}
