package baton.studio.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// German says all that English says.
class GermanTest {

    /// What is the same in both languages.
    private static final Set<String> SAME = Set.of(
            "Agent",
            "Team",
            "OK",
            "Name",
            "Problem",
            "Details",
            "Pause",
            "Start",
            "Stopp",
            "Ollama",
            "Anthropic",
            "Google Gemini",
            "Workflow",
            "agent",
            "start",
            "Feedback",
            "Text",
            "Limit",
            "name",
            "Baton",
            "minutes",
            "Passphrase",
            "Workflow…",
            "http://localhost:1234/v1",
            "EEEE",
            "HH:mm:ss",
            "Alt",
            "Sand");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    /// Words that no screen of Baton shows, see UX.md.
    private static final Pattern NEVER = Pattern.compile(
            "(?i)\\b(knoten|kanten?|graph|json|schema|prompts?|tokens?|timeout|temperatur|null|exception|ausnahmen?"
                    + "|ungültig\\w*|fehler|knotens|kontextfenster)\\b");

    private final Map<String, Properties> english = Bundles.english();
    private final Map<String, Properties> german = Bundles.german();

    @Test
    void every_bundle_has_its_german_twin() {
        assertThat(english).hasSizeGreaterThan(10);
        assertThat(german.keySet()).isEqualTo(english.keySet());
    }

    @TestFactory
    Stream<DynamicTest> german_has_the_keys_of_english() {
        return german.keySet().stream()
                .map(bundle -> DynamicTest.dynamicTest(
                        bundle,
                        () -> assertThat(new TreeSet<>(words(german, bundle).stringPropertyNames()))
                                .isEqualTo(new TreeSet<>(words(english, bundle).stringPropertyNames()))));
    }

    @Test
    void the_same_things_are_put_into_both() {
        assertThat(textsWhere((en, de) -> !places(en).equals(places(de)))).isEmpty();
    }

    @Test
    void every_german_text_can_be_filled() {
        assertThat(textsWhere((_, de) -> !canBeFilled(de))).isEmpty();
    }

    @Test
    void what_english_counts_german_counts_in_as_many_forms() {
        assertThat(textsWhere((en, de) -> !limits(en).equals(limits(de)))).isEmpty();
    }

    @Test
    void nothing_was_left_in_english() {
        assertThat(textsWhere(
                        (en, de) -> en.equals(de) && WORD.matcher(bare(en)).find() && !SAME.contains(bare(en))))
                .isEmpty();
    }

    @Test
    void what_screens_never_say_is_not_said_in_german_either() {
        assertThat(textsWhere((_, de) -> NEVER.matcher(de).find())).allMatch(text -> text.contains(" raw."));
    }

    private static Properties words(Map<String, Properties> bundles, String bundle) {
        return bundles.getOrDefault(bundle, new Properties());
    }

    private interface Flaw {
        boolean in(String english, String german);
    }

    private List<String> textsWhere(Flaw flaw) {
        var found = new ArrayList<String>();
        german.forEach((bundle, words) -> new TreeMap<>(words).forEach((key, de) -> {
            var en = words(english, bundle).getProperty(key.toString());
            if (en != null && flaw.in(en, de.toString())) {
                found.add("%s %s: %s → %s".formatted(bundle, key, en, de));
            }
        }));
        return found;
    }

    private static Set<String> places(String pattern) {
        return PLACE.matcher(pattern).results().map(place -> place.group(1)).collect(Collectors.toSet());
    }

    private static String bare(String pattern) {
        return pattern.replaceAll("\\{[^{}]*}", "").strip();
    }

    private static List<List<Double>> limits(String pattern) {
        return Stream.of(format(pattern).getFormatsByArgumentIndex())
                .map(format -> format instanceof ChoiceFormat choice
                        ? Arrays.stream(choice.getLimits()).boxed().toList()
                        : List.<Double>of())
                .toList();
    }

    private static boolean canBeFilled(String pattern) {
        return Stream.of(0, 1, 2, 5).allMatch(count -> {
            var filled = format(pattern).format(new Object[] {count, count, count, count, count});
            return !filled.contains("{") && !filled.isBlank();
        });
    }

    private static MessageFormat format(String pattern) {
        return new MessageFormat(pattern.replace("'", "''"), Locale.GERMAN);
    }
}
