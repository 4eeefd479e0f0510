package baton.history;

import baton.run.RunOutcome;
import baton.run.RunState;
import baton.run.RunSummary;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What can be searched for: words are found whatever their case, and however their letters are put together.
final class SearchText {

    /// So that one run with a book for its input does not slow every search down.
    private static final int LONGEST = 50_000;

    private static final Pattern WHITE = Pattern.compile("\\s+");

    private static final String REHEARSAL = "rehearsal";

    private SearchText() {}

    /// Each word once of the name of the workflow, the input, the result and the sentences about the run.
    static String of(RunState state, RunSummary summary) {
        var kind = summary.rehearsal() ? REHEARSAL : "";
        return joined(Stream.of(summary.workflow(), kind, summary.headline(), input(state), ending(state)));
    }

    static String of(RunSummary summary) {
        return joined(Stream.of(summary.workflow(), summary.headline(), summary.about()));
    }

    /// The words of a query, each to be found by itself.
    static List<String> words(String query) {
        return split(normal(query)).distinct().toList();
    }

    /// What stands between white space.
    static Stream<String> split(String text) {
        return WHITE.splitAsStream(text).filter(word -> !word.isEmpty());
    }

    private static String joined(Stream<String> texts) {
        var text = texts.collect(Collectors.joining("\n"));
        var normal = normal(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        return split(normal).distinct().collect(Collectors.joining("\n"));
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String input(RunState state) {
        return state.workflow()
                .start()
                .flatMap(start -> state.step(start.id()))
                .map(step -> step.output().asText())
                .orElse("");
    }

    private static String ending(RunState state) {
        return state.outcome()
                .map(outcome -> switch (outcome) {
                    case RunOutcome.Done(var result) -> result.asText();
                    case RunOutcome.Failed(var _, var failure) -> failure.title() + "\n" + failure.why();
                    case RunOutcome.Stopped(var why) -> why;
                })
                .orElse("");
    }
}
