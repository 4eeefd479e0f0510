package baton.studio.canvas.picture;

import baton.studio.fx.Messages;
import baton.workflow.Fields;
import baton.workflow.Handoff;
import baton.workflow.Node;
import baton.workflow.NodeType;
import baton.workflow.Route;
import baton.workflow.RuleWords;
import baton.workflow.Value;
import baton.workflow.Workflow;
import java.util.stream.Collectors;

/// What the pill of a hand-off says.
public final class LineWords {

    private static final Messages MESSAGES = Messages.of("canvas");

    /// About how wide a letter of a pill is, and a pill without letters, in pixels at 100 %.
    private static final double LETTER = 6.1;

    private static final double PILL = 20;
    private static final int SHORT_VALUE = 8;
    private static final int LONGEST = 34;

    private LineWords() {}

    /// About how wide the words of `handoff` are before anything has been handed over, in pixels at 100 %; 0 for none.
    public static double width(Workflow workflow, Handoff handoff) {
        var words = of(workflow, handoff, Fields.NONE, Double.MAX_VALUE);
        return words.isEmpty() ? 0 : words.length() * LETTER + PILL;
    }

    /// @param given what has been handed over in a run; nothing if it has not
    /// @param room  how wide the words may be, in pixels at 100 %
    static String of(Workflow workflow, Handoff handoff, Fields given, double room) {
        if (!handoff.label().isBlank()) {
            return handoff.label();
        }
        return switch (handoff.when()) {
            case Route.SentBack _ -> again(handoff, "line.sendBack", "line.sentBack");
            case Route.Rejected _ -> MESSAGES.text("line.rejected");
            case Route.Failed _ -> MESSAGES.text("line.failed");
            case Route.When(var rule) -> again(handoff, RuleWords.of(rule));
            case Route.Approved _ -> MESSAGES.text("line.approved");
            case Route.Always _ ->
                handoff.goesBack() ? again(handoff, "line.back", "line.back") : always(workflow, handoff, given, room);
        };
    }

    private static String again(Handoff handoff, String key, String plainKey) {
        return handoff.goesBack() ? MESSAGES.text(key, handoff.rounds()) : MESSAGES.text(plainKey, 0);
    }

    private static String again(Handoff handoff, String words) {
        var shortened = shortened(words);
        return handoff.goesBack() ? MESSAGES.text("line.ruleBack", shortened, handoff.rounds()) : shortened;
    }

    private static String always(Workflow workflow, Handoff handoff, Fields given, double room) {
        var type = workflow.node(handoff.from()).map(Node::type).orElse(null);
        if (type instanceof NodeType.Review) {
            return MESSAGES.text("line.approved");
        }
        if (type instanceof NodeType.Decision) {
            return workflow.from(handoff.from()).size() > 1 ? MESSAGES.text("line.otherwise") : "";
        }
        return contract(handoff, given, room);
    }

    private static String contract(Handoff handoff, Fields given, double room) {
        var names = handoff.gives().names();
        if (names.isEmpty()) {
            return "";
        }
        var full = names.stream().map(name -> withValue(name, given)).collect(Collectors.joining(" · "));
        if (names.size() > 1 && full.length() * LETTER + PILL > room) {
            return MESSAGES.text("line.fields", names.size());
        }
        return shortened(full);
    }

    private static String withValue(String name, Fields given) {
        return given.get(name)
                .filter(LineWords::isTelling)
                .map(value -> name + " " + value.asText())
                .orElse(name);
    }

    private static boolean isTelling(Value value) {
        return switch (value) {
            case Value.Number _, Value.YesNo _ -> value.asText().length() <= SHORT_VALUE;
            case Value.Text _, Value.Items _, Value.Group _, Value.Nothing _ -> false;
        };
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST
                ? words
                : words.substring(0, LONGEST - 1).strip() + "…";
    }
}
