package baton.agents;

import baton.run.AgentTask;
import baton.run.Exchange.Speaker;
import baton.run.Exchange.Told;
import baton.run.ToolSpec;
import baton.workflow.Fields;
import baton.workflow.NodeType;
import baton.workflow.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes what a model is told. The only place where words for models are put together; what it returns is sent
/// and kept exactly so.
final class PromptWriter {

    /// A wrong reply is quoted to its model up to here, in characters: enough to mend it.
    private static final int QUOTED = 20_000;

    private PromptWriter() {}

    /// What the model is told first: its task, and what came of the tools that it has used for it.
    ///
    /// @param tools the tools that the agent has
    static Prompt first(AgentTask task, List<ToolSpec> tools) {
        var material = new Material(task);
        var work = new ArrayList<String>();
        work.add(instructions(task, material));
        work.add(material.unusedReceived());
        work.add(material.rounds());
        work.add("How to answer:\n" + ContractWords.of(task.asked()));
        var told = new ArrayList<Told>();
        told.add(new Told(Speaker.RULES, joined(List.of(rules(task), material.rule(), toolRule(task, tools)))));
        told.add(new Told(Speaker.TASK, joined(work)));
        told.addAll(material.turns());
        if (!task.turns().isEmpty() && !task.mayUseTools()) {
            told.add(new Told(Speaker.TASK, joined(List.of(ToolWords.enough(), ContractWords.of(task.asked())))));
        }
        return new Prompt(told, tools, task.mayUseTools());
    }

    private static String toolRule(AgentTask task, List<ToolSpec> tools) {
        return task.mayUseTools()
                ? ToolWords.rule(tools.stream().map(ToolSpec::name).toList())
                : "";
    }

    /// What it is told after a reply that was not as agreed: all of before, and what is wrong. It is not the
    /// time for tools any more.
    static Prompt again(AgentTask task, Prompt before, Heard heard, List<String> wrong) {
        var told = new ArrayList<>(before.told());
        var said = heard.said().isBlank() ? "(no answer)" : heard.said();
        told.add(new Told(Speaker.AGENT, said.length() > QUOTED ? said.substring(0, QUOTED) : said));
        told.add(new Told(
                Speaker.TASK,
                joined(List.of(
                        "Your answer cannot be handed on yet:\n"
                                + wrong.stream().map(one -> "- " + one).collect(Collectors.joining("\n")),
                        "Give the whole answer again, with this put right.\n" + ContractWords.of(task.asked())))));
        return new Prompt(told, before.tools(), false);
    }

    /// What another agent is told that looks at what one gave.
    ///
    /// @param task     how it has to answer
    /// @param question what it is to look at
    static Prompt judging(AgentTask task, String question, Fields given) {
        var fence = Fence.around(given.values().stream().map(Value::asText).toList());
        var fields = given.byName().entrySet().stream()
                .map(field -> fence.field(
                        field.getKey(), task.node().name(), field.getValue().asText()))
                .collect(Collectors.joining("\n"));
        return Prompt.plain(List.of(
                new Told(
                        Speaker.RULES,
                        "You check what an agent called “" + task.node().name() + "” gave, before it is handed on. You "
                                + "only say whether it passes; you change nothing.\n\n" + fence.rule()),
                new Told(
                        Speaker.TASK,
                        joined(List.of(
                                "What it is held to:\n" + question.strip(),
                                "What it gave:\n" + fields,
                                "How to answer:\n" + ContractWords.of(task.asked()))))));
    }

    private static String rules(AgentTask task) {
        var name = "“" + task.node().name() + "”";
        return switch (task.node().type()) {
            case NodeType.Agent agent ->
                "You are " + name + ", one of several agents who work on a task together. Do your own part only."
                        + labelled("\nYour job: ", agent.role())
                        + labelled("\nYour goal: ", agent.goal());
            case NodeType.Decision _ ->
                "You are " + name + ", a decision in a task that several agents work on. You choose the one way on "
                        + "that fits best, and do nothing else.";
            case NodeType.Start _, NodeType.Review _, NodeType.Result _, NodeType.Other _ -> "You are " + name + ".";
        };
    }

    private static String instructions(AgentTask task, Material material) {
        var written = switch (task.node().type()) {
            case NodeType.Agent agent -> agent.instructions();
            case NodeType.Decision decision -> decision.instructions();
            case NodeType.Start _, NodeType.Review _, NodeType.Result _, NodeType.Other _ -> "";
        };
        return written.isBlank()
                ? "What to do:\nDo your part with what you received."
                : "What to do:\n" + material.filled(written);
    }

    private static String labelled(String label, String text) {
        return text.isBlank() ? "" : label + text.strip();
    }

    private static String joined(List<String> parts) {
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
    }
}
