package baton.cli;

import baton.files.UnreadableWorkflowException;
import baton.files.WorkflowFile;
import baton.files.WorkflowJson;
import baton.workflow.Validator;
import baton.workflow.Workflow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;

/// The workflow that a command is given.
final class Drawn {

    private Drawn() {}

    /// @throws CliProblem if the file cannot be read as one
    static Workflow in(String file, Path home) {
        try {
            return new WorkflowFile(home).read(Context.path(file)).workflow();
        } catch (UnreadableWorkflowException e) {
            throw unreadable(e);
        }
    }

    /// One that comes with Baton.
    static Workflow example(String name) {
        try (var in = Drawn.class.getResourceAsStream("/baton/workflows/" + name + ".baton")) {
            if (in == null) {
                throw new CliProblem("Baton comes with no example “" + name + "”.");
            }
            return WorkflowJson.read(in.readAllBytes(), name).workflow();
        } catch (UnreadableWorkflowException e) {
            throw unreadable(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is part of the program
        }
    }

    private static CliProblem unreadable(UnreadableWorkflowException e) {
        return new CliProblem(e.title(), e.why(), e.action());
    }

    /// @throws CliProblem if something in it has to be put right first
    static void requireRunnable(Workflow workflow) {
        var stoppers = Validator.stoppers(workflow);
        if (stoppers.isEmpty()) {
            return;
        }
        var first = stoppers.getFirst();
        var lines = new ArrayList<String>();
        lines.add("“" + workflow.name() + "” cannot run yet. " + first.title());
        lines.add(first.why());
        if (stoppers.size() > 1) {
            lines.add("“baton check” tells all " + stoppers.size() + " things that are to be put right.");
        }
        throw new CliProblem(lines.toArray(String[]::new));
    }
}
