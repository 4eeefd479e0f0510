package baton.studio.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Everyone can read it: text at least 4.5 : 1, drawings and edges that carry meaning at least 3 : 1, in both
/// schemes; and in the one with high contrast text at least 7 : 1, edges at least 4.5 : 1.
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3;
    private static final double HIGH_TEXT = 7;

    private static final Map<String, String> TEXT_ON = Map.ofEntries(
            Map.entry(
                    "text",
                    "canvas panel card overlay inset hover pressed raised card-working accent-tint neutral-tint done-tint "
                            + "failed-tint needs-you-tint note-sand note-sky note-mint note-rose note-grey"),
            Map.entry("text-2", "canvas panel card overlay inset hover raised card-working accent-tint"),
            Map.entry("text-3", "canvas panel card overlay inset hover accent-tint"),
            Map.entry("accent", "canvas panel card overlay inset accent-tint card-working"),
            Map.entry("on-accent", "accent accent-hover accent-pressed"),
            Map.entry("done", "canvas panel card overlay done-tint"),
            Map.entry("failed", "canvas panel card overlay failed-tint hover"),
            Map.entry("needs-you", "canvas panel card overlay needs-you-tint"),
            Map.entry("neutral", "canvas panel card overlay neutral-tint"),
            Map.entry("on-needs-you", "needs-you-solid"),
            Map.entry("on-tip", "tip"));

    private static final Map<String, String> GRAPHICS_ON = Map.ofEntries(
            Map.entry("border", "panel card overlay inset canvas"),
            Map.entry("line", "canvas panel"),
            Map.entry("icon", "panel card overlay inset hover"),
            Map.entry("focus", "canvas panel card overlay inset"),
            Map.entry("on-state", "done failed"),
            Map.entry("needs-you", "canvas card"),
            Map.entry(
                    "on-type",
                    "type-start type-agent type-team type-discussion type-review type-decision type-for-each "
                            + "type-workflow type-action type-result type-note brand brand-light"));

    record Pair(String scheme, Tokens tokens, String name, String ground, double least) {
        @Override
        public String toString() {
            return "%s: %s on %s ≥ %s".formatted(scheme, name, ground, least);
        }
    }

    static Stream<Pair> pairs() {
        return Stream.of(
                        pairs("light", Tokens.light(), TEXT_ON, TEXT),
                        pairs("light", Tokens.light(), GRAPHICS_ON, GRAPHICS),
                        pairs("dark", Tokens.dark(), TEXT_ON, TEXT),
                        pairs("dark", Tokens.dark(), GRAPHICS_ON, GRAPHICS),
                        pairs("high", Tokens.highContrast(), TEXT_ON, HIGH_TEXT),
                        pairs("high", Tokens.highContrast(), GRAPHICS_ON, TEXT))
                .flatMap(pairs -> pairs);
    }

    private static Stream<Pair> pairs(String scheme, Tokens tokens, Map<String, String> grounds, double least) {
        return grounds.entrySet().stream()
                .flatMap(entry -> Arrays.stream(entry.getValue().split(" "))
                        .map(ground -> new Pair(scheme, tokens, entry.getKey(), ground, least)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void stands_apart(Pair pair) {
        assertThat(pair.tokens().contrast(pair.name(), pair.ground())).isGreaterThanOrEqualTo(pair.least());
    }

    @Test
    void the_measure_is_that_of_wcag() {
        assertThat(Tokens.contrast(Color.BLACK, Color.WHITE)).isEqualTo(21, within(0.001));
        assertThat(Tokens.light().contrast("text", "canvas")).isEqualTo(15.1, within(0.05));
        assertThat(Tokens.dark().contrast("line", "canvas")).isEqualTo(6.0, within(0.05));
    }

    @Test
    void all_schemes_name_the_same_colours() {
        assertThat(Tokens.dark().names())
                .containsExactlyInAnyOrderElementsOf(List.copyOf(Tokens.light().names()))
                .hasSizeGreaterThan(50);
        assertThat(Tokens.highContrast().names()).isEqualTo(Tokens.dark().names());
    }

    @Test
    void high_contrast_has_no_tints() {
        assertThat(Tokens.highContrast().names())
                .filteredOn(name -> name.endsWith("-tint") && !name.equals("accent-tint"))
                .hasSizeGreaterThan(3)
                .allSatisfy(tint -> assertThat(Tokens.highContrast().contrast(tint, "panel"))
                        .isEqualTo(1));
    }
}
