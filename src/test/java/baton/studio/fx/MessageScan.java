package baton.studio.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Compares what sources ask of [Messages] with what the bundles hold.
///
/// A source uses the bundles it names in `Messages.of("…")`, or else the one that has the name of its package.
/// A key counts as asked for by `text("key"`, a family of keys by `text("start." +`. A key counts as used when
/// a source of its bundle has it as a string, so that helpers may pass keys on.
///
/// @param sources package (`baton.studio.canvas`) and text of each source file, by path
/// @param bundles the keys of each bundle, by feature
record MessageScan(Map<String, Source> sources, Map<String, Set<String>> bundles) {

    record Source(String packageName, String text) {}

    private static final Pattern BUNDLE = Pattern.compile("Messages\\s*\\.\\s*of\\(\\s*\"([^\"]+)\"");
    private static final Pattern ASKED = Pattern.compile("\\btext\\(\\s*\"([^\"]+)\"(\\s*\\+)?");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z0-9][A-Za-z0-9.-]*)\"(\\s*\\+)?");

    /// One sentence for each key that is asked for and missing, and for each that nobody asks for.
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        sources.forEach((path, source) -> ASKED.matcher(source.text()).results().forEach(asked -> {
            if (bundlesOf(source).stream().noneMatch(bundle -> holds(bundle, asked))) {
                problems.add(
                        "%s asks for \"%s\", which is not in %s".formatted(path, asked.group(1), bundlesOf(source)));
            }
        }));
        bundles.forEach((bundle, keys) -> unused(bundle, keys)
                .forEach(key ->
                        problems.add("nobody asks for \"%s\" of messages-%s.properties".formatted(key, bundle))));
        return problems;
    }

    private boolean holds(String bundle, MatchResult asked) {
        Set<String> keys = bundles.getOrDefault(bundle, Set.of());
        return keys.stream().anyMatch(key -> names(asked, key));
    }

    private Set<String> unused(String bundle, Set<String> keys) {
        Set<String> unused = new TreeSet<>(keys);
        sources.values().stream()
                .filter(source -> bundlesOf(source).contains(bundle))
                .flatMap(source -> LITERAL.matcher(source.text()).results())
                .forEach(literal -> unused.removeIf(key -> names(literal, key)));
        return unused;
    }

    private static boolean names(MatchResult literal, String key) {
        return literal.group(2) == null ? key.equals(literal.group(1)) : key.startsWith(literal.group(1));
    }

    private static Set<String> bundlesOf(Source source) {
        Set<String> named = new TreeSet<>();
        BUNDLE.matcher(source.text()).results().forEach(found -> named.add(found.group(1)));
        if (named.isEmpty()) {
            named.add(source.packageName().substring(source.packageName().lastIndexOf('.') + 1));
        }
        return named;
    }
}
