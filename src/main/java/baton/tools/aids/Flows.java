package baton.tools.aids;

import baton.files.UnreadableWorkflowException;
import baton.files.WorkflowFile;
import baton.tools.Shown;
import baton.tools.ToolTrouble;
import baton.workflow.Field;
import baton.workflow.Workflow;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// The workflow files that one agent may run.
///
/// @param within the files, whole or from `~`
record Flows(List<String> within, Path userHome, WorkflowFile files) {

    Flows {
        within = List.copyOf(within);
    }

    /// One of them, as it is now.
    ///
    /// @param shown its file, as the agent's settings name it
    record Flow(String shown, Path file, Workflow workflow) {}

    /// The one that a model calls `named`: by its file, or by its name. The only one there is needs no name.
    Flow find(String named) throws ToolTrouble {
        if (within.isEmpty()) {
            throw new ToolTrouble("No workflow was chosen for this agent, so it may run none.");
        }
        if (named.isBlank() && within.size() == 1) {
            return open(within.getFirst());
        }
        for (var shown : within) {
            if (shown.equals(named.strip()) || isNamed(shown, named.strip())) {
                return open(shown);
            }
        }
        throw new ToolTrouble("This agent tried to run “" + Shown.name(named) + "”, but is kept to: "
                + String.join(", ", within) + ".");
    }

    private boolean isNamed(String shown, String named) {
        try {
            return open(shown).workflow().name().equalsIgnoreCase(named);
        } catch (ToolTrouble _) {
            return false;
        }
    }

    private Flow open(String shown) throws ToolTrouble {
        try {
            var path = shown.startsWith("~/") ? userHome.resolve(shown.substring(2)) : Path.of(shown);
            if (!path.isAbsolute()) {
                throw new ToolTrouble(
                        "“" + shown + "” is no workflow that a tool can be kept to: write its file whole.");
            }
            return new Flow(shown, path, files.read(path).workflow());
        } catch (InvalidPathException | UnreadableWorkflowException unread) {
            throw new ToolTrouble("The workflow “" + shown + "” cannot be opened.", unread);
        }
    }

    /// What a model is told of them: their names, and what they ask for.
    String words() {
        return within.stream().map(this::words).collect(Collectors.joining("; "));
    }

    private String words(String shown) {
        try {
            var workflow = open(shown).workflow();
            var asks = workflow.asks().stream().map(Field::name).collect(Collectors.joining(", "));
            return "“" + workflow.name() + "”" + (asks.isEmpty() ? "" : ", which asks for " + asks);
        } catch (ToolTrouble _) {
            return shown;
        }
    }
}
