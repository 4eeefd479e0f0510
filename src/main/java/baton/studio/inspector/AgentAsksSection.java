package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.inspector.AskFirst.Now;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Whether a person is asked before an agent hands off. What its tools do is asked about anyway.
final class AgentAsksSection implements Section {

    private enum Choice {
        NEVER,
        BEFORE
    }

    private final NodeHandle node;
    private final Pick<Choice> choice = new Pick<>("inspector-asks", List.of(Choice.values()), AgentAsksSection::words);
    private final Label about = Parts.wrapped("", "hint");
    private final Region box;

    AgentAsksSection(NodeHandle node) {
        this.node = node;
        choice.root().setMaxWidth(Double.MAX_VALUE);
        box = Parts.titled(text("asks-first"), choice.root(), about);
        choice.onChoose(this::choose);
    }

    private static String words(Choice choice) {
        return switch (choice) {
            case NEVER -> text("asks-first.never");
            case BEFORE -> text("asks-first.before");
        };
    }

    private void choose(Choice wanted) {
        var asks = new AskFirst(node.document().present(), node.id());
        var edit = switch (wanted) {
            case NEVER -> asks.never();
            case BEFORE -> asks.before();
        };
        edit.ifPresentOrElse(node.document()::edit, () -> show(asks));
    }

    @Override
    public Region root() {
        return box;
    }

    @Override
    public void show(Draft draft) {
        Optional.of(draft.workflow())
                .filter(workflow -> node.agent(workflow).isPresent())
                .ifPresent(workflow -> show(new AskFirst(workflow, node.id())));
    }

    private void show(AskFirst asks) {
        var now = asks.now();
        choice.show(now == Now.ALWAYS ? Choice.BEFORE : Choice.NEVER);
        choice.root().setDisable(now == Now.NOWHERE);
        about.setText((words(now, asks) + " " + text("asks-first.tools")).strip());
    }

    private static String words(Now now, AskFirst asks) {
        return switch (now) {
            case NOWHERE -> text("asks-first.nowhere");
            case NEVER -> "";
            case SOMETIMES -> text("asks-first.sometimes");
            case ALWAYS -> asks.never().isPresent() ? text("asks-first.always") : text("asks-first.stays");
        };
    }
}
