package baton.studio.monitor;

import baton.run.RunId;
import baton.run.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The log of one run, told further as the run goes on: its story, and between the facts what agents remarked.
final class RunLogLines {

    private @Nullable RunId run;
    private Story story = new Story();
    private final List<Story.Line> told = new ArrayList<>();

    List<LogRow> rows(RunView view) {
        if (!view.state().run().equals(run)) {
            run = view.state().run();
            story = new Story();
            told.clear();
        }
        view.facts().subList(told.size(), view.facts().size()).forEach(fact -> told.add(story.tell(fact)));
        var rows = new ArrayList<LogRow>();
        var remarks = new ArrayList<>(view.remarks());
        for (var line : told) {
            rows.add(row(view, line));
            while (!remarks.isEmpty()
                    && remarks.getFirst().after() <= line.fact().seq()) {
                rows.add(remark(view, remarks.removeFirst(), line));
            }
        }
        return List.copyOf(rows);
    }

    private static LogRow row(RunView view, Story.Line line) {
        var step = line.step();
        var name = step == null ? "" : view.state().workflow().nameOf(step.node());
        var whole = name.isEmpty() || line.says().equals(line.sentence());
        return new LogRow(
                line.fact().at(), name, line.weight(), whole ? line.says() : capital(line.says()), line.sentence());
    }

    private static LogRow remark(RunView view, RunView.Remarked remarked, Story.Line before) {
        var name = view.state().workflow().nameOf(remarked.remark().step().node());
        var words = remarked.remark().sentence();
        return new LogRow(before.fact().at(), name, Story.Weight.USUAL, words, name + ": " + words);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
