package baton.tools.knowledge;

import baton.run.Effect;
import baton.run.ToolResult;
import baton.run.ToolSpec;
import baton.tools.Look;
import baton.tools.Schema;
import baton.tools.Shown;
import baton.tools.Tool;
import baton.tools.Use;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.util.List;
import java.util.stream.Collectors;

/// Finds passages by what is asked, and reads on around one that was found. One tool, so that a person is asked
/// about it once.
final class SearchKnowledge implements Tool {

    static final String NAME = "search_knowledge";

    private static final int SHOWN = 80;
    private static final int AROUND = 2;

    private static final ToolSpec SPEC = new ToolSpec(
            NAME,
            "Searches the documents that you were given for the passages that fit your words, each with its file and "
                    + "place. Use it before you say what stands in a document, and cite file and place, such as "
                    + "(handbook.pdf, page 12). Search again in other words if nothing fits. To read on around a "
                    + "passage, give its file and its number instead of words.",
            Schema.NOTHING
                    .mayText("query", "The words to look for, in the language of the documents.")
                    .mayText("file", "One file to look in, named as an earlier search named it.")
                    .mayCount("passage", "The number of a passage of that file, to read it and those around it.")
                    .json());

    private final Knowledge knowledge;
    private final List<String> entries;

    SearchKnowledge(Knowledge knowledge, List<String> entries) {
        this.knowledge = knowledge;
        this.entries = entries;
    }

    @Override
    public ToolSpec spec() {
        return SPEC;
    }

    @Override
    public Look look(Fields arguments) {
        var query = arguments.text("query").strip();
        if (readsOn(arguments)) {
            return possible("read on in “" + Shown.name(arguments.text("file")) + "”");
        }
        return query.isEmpty()
                ? new Look.Refused(
                        "search " + names(),
                        Effect.LOOKS,
                        "There is nothing to search for. Give words as “query”, or “file” and “passage” to read on.")
                : possible("search " + names() + " for “" + Shown.line(query, SHOWN) + "”");
    }

    private Look possible(String words) {
        return new Look.Possible(words, Effect.LOOKS, "search and read " + names(), true);
    }

    private String names() {
        return entries.stream().map(entry -> "“" + Shown.name(entry) + "”").collect(Collectors.joining(", "));
    }

    private static boolean readsOn(Fields arguments) {
        return arguments.has("passage") && !arguments.text("file").isBlank();
    }

    @Override
    public ToolResult use(Fields arguments, Use use) throws InterruptedException {
        return readsOn(arguments) ? readOn(arguments) : search(arguments, use);
    }

    private ToolResult search(Fields arguments, Use use) throws InterruptedException {
        var finding = knowledge.search(entries, arguments.text("query"), arguments.text("file"), use.live());
        var found = finding.passages().isEmpty() ? "Nothing was found. Try other words." : cited(finding.passages());
        return new ToolResult.Gave(
                finding.remarks().isEmpty() ? found : found + "\n\n" + String.join("\n", finding.remarks()));
    }

    private ToolResult readOn(Fields arguments) throws InterruptedException {
        var file = arguments.text("file");
        int number = number(arguments);
        var passages = knowledge.read(entries, file, Math.max(1, number - AROUND), number + AROUND);
        return passages.isEmpty()
                ? new ToolResult.Failed(
                        "There is no passage " + number + " of “" + Shown.name(file)
                                + "”. Search first, and name the file as the search does.",
                        "no such passage in the index")
                : new ToolResult.Gave(cited(passages));
    }

    private static int number(Fields arguments) {
        return arguments.get("passage").orElse(Value.of(1)) instanceof Value.Number(var number)
                ? Math.clamp(number.longValue(), 1, 1_000_000)
                : 1;
    }

    /// Each with all that it takes to cite it, and to read on.
    private static String cited(List<Passage> passages) {
        return passages.stream()
                .map(one -> "[" + one.file() + ", " + one.place() + "] (passage " + one.number() + ")\n" + one.text())
                .collect(Collectors.joining("\n\n"));
    }
}
