package baton.engine;

import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.QuickFix;
import baton.workflow.Workflow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Port: whether the models that a workflow needs are there, before it is run.
public interface ReadyCheck {

    /// Finds nothing and looks nowhere.
    ReadyCheck NOTHING = (_, _) -> Report.GOOD;

    /// Looks. Blocks for some seconds where servers are slow.
    ///
    /// @param model the one that stands for the default in the run
    Report look(Workflow workflow, String model);

    /// Whether nothing but practice would be asked, so that there is nothing to look at.
    static boolean isPracticeAlone(Workflow workflow, String model) {
        return workflow.nodes().stream().allMatch(node -> switch (node.type()) {
            case NodeType.Agent agent -> isPractice(agent.model(), model);
            case NodeType.Decision(var decides, var _) ->
                decides == NodeType.Decider.RULES || ModelBook.isPractice(model);
            case NodeType.Start _, NodeType.Review _, NodeType.Result _, NodeType.Other _ -> true;
        });
    }

    private static boolean isPractice(@Nullable String own, String model) {
        if (own == null || own.equals(ModelBook.DEFAULT)) {
            return ModelBook.isPractice(model);
        }
        return ModelBook.isPractice(own) || (ModelBook.ALIASES.contains(own) && ModelBook.isPractice(model));
    }

    /// What was found.
    ///
    /// @param cost what the run will cost about, as a sentence; empty where nothing but practice is asked
    record Report(List<Finding> findings, String cost) {

        public static final Report GOOD = new Report(List.of(), "");

        public Report {
            findings = List.copyOf(findings);
        }

        /// Whether the run would fail.
        public boolean stopsRun() {
            return findings.stream().anyMatch(Finding::stopsRun);
        }
    }

    /// Something that a person should put right, in words that they know.
    ///
    /// @param node  the agent that it is about
    /// @param title who and what, as one sentence
    /// @param why   the reason or the way on, as one sentence
    record Finding(boolean stopsRun, NodeId node, String title, String why, List<Fix> fixes) {
        public Finding {
            fixes = List.copyOf(fixes);
        }
    }

    /// One click that puts it right.
    sealed interface Fix {

        /// What is on the button; begins with a verb.
        String label();

        /// Changes the workflow.
        record Change(QuickFix fix) implements Fix {
            @Override
            public String label() {
                return fix.label();
            }
        }

        /// Takes another model for everything that has none of its own.
        record UseByDefault(String label, String model) implements Fix {}

        /// Downloads a model to this computer.
        record Download(String label, String model) implements Fix {}

        /// Opens the settings of a connection, or those of a new one if none is called so.
        record Connect(String label, String connection) implements Fix {}

        /// Shows the servers of tools, where what agents may use is allowed.
        record AllowTools(String label) implements Fix {}

        /// Looks once more.
        record LookAgain(String label) implements Fix {}
    }
}
