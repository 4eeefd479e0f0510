package baton.files;

import baton.workflow.Fields;
import baton.workflow.Operator;
import baton.workflow.Route;
import baton.workflow.Rule;
import baton.workflow.Value;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// When a hand-off is taken: one word, or a rule.
final class RouteJson {

    /// The keys that say what shape a rule has, so that they are never taken for unknown ones.
    private static final Set<String> SHAPES = Set.of("all", "any", "not", "field", "is", "value");

    private RouteJson() {}

    /// Nothing for a hand-off that is always taken.
    static @Nullable JsonNode tree(Route route, Fields extras) {
        return switch (route) {
            case Route.Always _ -> null;
            case Route.Approved _ -> ValueJson.NODES.textNode("approved");
            case Route.SentBack _ -> ValueJson.NODES.textNode("sentBack");
            case Route.Rejected _ -> ValueJson.NODES.textNode("rejected");
            case Route.Failed _ -> ValueJson.NODES.textNode("failed");
            case Route.When(var rule) -> rule(rule, extras);
        };
    }

    static ObjectNode rule(Rule rule, Fields extras) {
        var writing = new Writing();
        switch (rule) {
            case Rule.Compare(var field, var is, var value) ->
                writing.text("field", field)
                        .text("is", is.key())
                        .orNothing("value", value == Value.Nothing.NOTHING ? null : ValueJson.tree(value));
            case Rule.All(var rules) -> writing.put("all", rules("all", rules, extras));
            case Rule.Any(var rules) -> writing.put("any", rules("any", rules, extras));
            case Rule.Not(var inner) -> writing.put("not", rule(inner, Writing.inside(extras, "not")));
        }
        return writing.with(extras.only(key -> !SHAPES.contains(key)));
    }

    private static ArrayNode rules(String key, List<Rule> rules, Fields extras) {
        var array = ValueJson.NODES.arrayNode(rules.size());
        for (int index = 0; index < rules.size(); index++) {
            array.add(rule(rules.get(index), Writing.inside(extras, key, index)));
        }
        return array;
    }

    static Route route(Reading handoff) {
        var when = handoff.tree("when");
        if (when == null) {
            return new Route.Always();
        }
        if (!when.isTextual()) {
            return new Route.When(rule(handoff.mustHave("when")));
        }
        return switch (when.textValue()) {
            case "always" -> new Route.Always();
            case "approved" -> new Route.Approved();
            case "sentBack" -> new Route.SentBack();
            case "rejected" -> new Route.Rejected();
            case "failed" -> new Route.Failed();
            default -> throw handoff.wrong("when", "must be always, approved, sentBack, rejected, failed, or a rule.");
        };
    }

    static Rule rule(Reading reading) {
        if (reading.has("all")) {
            return new Rule.All(reading.each("all", RouteJson::rule));
        }
        if (reading.has("any")) {
            return new Rule.Any(reading.each("any", RouteJson::rule));
        }
        if (reading.has("not")) {
            return new Rule.Not(rule(reading.mustHave("not")));
        }
        var field = reading.mustText("field", "A rule");
        var is = reading.mustText("is", "A rule");
        var operator =
                Operator.fromKey(is).orElseThrow(() -> reading.wrong("is", "must be one of " + operators() + "."));
        var value = reading.tree("value");
        return new Rule.Compare(field, operator, value == null ? Value.Nothing.NOTHING : ValueJson.value(value));
    }

    private static String operators() {
        return Arrays.stream(Operator.values()).map(Operator::key).collect(Collectors.joining(", "));
    }
}
