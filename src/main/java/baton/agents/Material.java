package baton.agents;

import baton.run.AgentTask;
import baton.run.Delivery;
import baton.run.Exchange.Told;
import baton.workflow.Fields;
import baton.workflow.Template;
import baton.workflow.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What an agent is given to work on, each value marked off and labelled with who sent it. A value is data:
/// what looks like a placeholder in it stays as it is. Each is told once, in the instructions if they name it.
final class Material {

    private final AgentTask task;
    private final Fence fence;
    private final Set<Source> told = new HashSet<>();

    /// One field of one sender.
    private record Source(String from, String field, Value value) {}

    Material(AgentTask task) {
        this.task = task;
        fence = Fence.around(texts(task), ToolWords.texts(task.turns()));
    }

    private static List<String> texts(AgentTask task) {
        return Stream.of(
                        task.received().stream().map(Delivery::fields),
                        task.feedback().stream().map(Delivery::fields),
                        task.earlier().stream(),
                        task.known().stream().map(AgentTask.Known::fields))
                .flatMap(fields -> fields)
                .flatMap(fields -> fields.values().stream())
                .map(Value::asText)
                .toList();
    }

    String rule() {
        return fence.rule();
    }

    /// What tools gave, as messages.
    List<Told> turns() {
        return new ToolWords(fence).of(task.turns());
    }

    /// The instructions with their placeholders filled.
    String filled(String instructions) {
        return Template.parse(instructions.strip()).fill(placeholder -> Optional.of(value(placeholder)));
    }

    private String value(Template.Placeholder placeholder) {
        var node = placeholder.node().orElse(null);
        var value = task.lookUp(node, placeholder.field()).orElse(Value.Nothing.NOTHING);
        if (value.isEmpty()) {
            return "(“" + placeholder.field() + "” was not given)";
        }
        var source = new Source(sender(placeholder, value), placeholder.field(), value);
        return told.add(source) ? fenced(source) : "the “" + source.field() + "” given above";
    }

    private String sender(Template.Placeholder placeholder, Value value) {
        var node = placeholder.node();
        if (node.isPresent()) {
            return task.nameOf(node.get());
        }
        var handed = task.received().stream()
                .filter(delivery -> holds(delivery.fields(), placeholder.field(), value))
                .map(Delivery::from);
        var earlier = task.known().stream()
                .filter(known -> holds(known.fields(), placeholder.field(), value))
                .map(AgentTask.Known::node);
        return Stream.concat(handed, earlier).findFirst().map(task::nameOf).orElse("");
    }

    private static boolean holds(Fields fields, String name, Value value) {
        return fields.get(name).filter(value::equals).isPresent();
    }

    /// What was received and is not in the instructions.
    String unusedReceived() {
        var parts = new ArrayList<String>();
        for (var delivery : task.received()) {
            parts.addAll(fields(task.nameOf(delivery.from()), delivery.fields()));
        }
        return parts.isEmpty() ? "" : "What you received:\n" + String.join("\n", parts);
    }

    private List<String> fields(String from, Fields fields) {
        return fields.byName().entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> new Source(from, field.getKey(), field.getValue()))
                .filter(told::add)
                .map(this::fenced)
                .toList();
    }

    private String fenced(Source source) {
        return fence.field(source.field(), source.from(), source.value().asText());
    }

    /// The rounds so far: the agent's answers, each with the feedback to it, the latest last.
    String rounds() {
        int answers = task.earlier().size();
        if (answers == 0 && task.feedback().isEmpty()) {
            return "";
        }
        var parts = new ArrayList<String>();
        for (int number = 0; number <= answers; number++) {
            if (number > 0) {
                parts.add(answer(number));
            }
            parts.addAll(feedbackTo(number));
        }
        parts.add("Answer again now. Do what the feedback asks, as far as it is about your answer.");
        return String.join("\n\n", parts);
    }

    /// @param number counts the answers, from 1
    private String answer(int number) {
        int back = task.earlier().size() - number + 1;
        var when = back == 1 ? "last time" : back + " times ago";
        return "Your answer " + when + ":\n" + all("you", task.earlier().get(number - 1));
    }

    /// The feedback to that answer; not every answer has one, for the agent may be asked again because of
    /// another.
    private List<String> feedbackTo(int number) {
        return IntStream.range(0, task.feedback().size())
                .filter(index -> task.answered().get(index) == number)
                .mapToObj(task.feedback()::get)
                .map(sent -> "The feedback to it from “" + task.nameOf(sent.from()) + "”:\n"
                        + all(task.nameOf(sent.from()), sent.fields()))
                .toList();
    }

    private String all(String from, Fields fields) {
        return fields.byName().entrySet().stream()
                .map(field -> fence.field(field.getKey(), from, field.getValue().asText()))
                .collect(Collectors.joining("\n"));
    }
}
