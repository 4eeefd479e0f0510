package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.workflow.Field;
import baton.workflow.NodeType;
import baton.workflow.Route;
import java.util.List;
import java.util.Locale;

/// When a hand-off is taken, as a list to choose from.
enum RouteChoice {
    ALWAYS,
    APPROVED,
    SENT_BACK,
    REJECTED,
    FAILED,
    WHEN;

    static RouteChoice of(Route route) {
        return switch (route) {
            case Route.Always _ -> ALWAYS;
            case Route.Approved _ -> APPROVED;
            case Route.SentBack _ -> SENT_BACK;
            case Route.Rejected _ -> REJECTED;
            case Route.Failed _ -> FAILED;
            case Route.When _ -> WHEN;
        };
    }

    /// Those that make sense for a hand-off that leaves a step of this type.
    static List<RouteChoice> offered(NodeType from) {
        return switch (from) {
            case NodeType.Agent _ -> List.of(ALWAYS, WHEN, FAILED);
            case NodeType.Review _ -> List.of(APPROVED, SENT_BACK, REJECTED, WHEN);
            case NodeType.Decision(var decides, var _) ->
                decides == NodeType.Decider.RULES ? List.of(WHEN, ALWAYS) : List.of(ALWAYS);
            case NodeType.Start _ -> List.of(ALWAYS, WHEN);
            case NodeType.Result _, NodeType.Other _ -> List.of(ALWAYS);
        };
    }

    String words(NodeType from) {
        var key = "when." + name().toLowerCase(Locale.ROOT);
        return switch (from) {
            case NodeType.Decision(var decides, var _)
            when this == ALWAYS -> text(decides == NodeType.Decider.RULES ? "when.otherwise" : "when.picked");
            case NodeType.Review _ when this == WHEN -> text("when.approved-and");
            case NodeType.Review _ when this == ALWAYS -> text("when.approved");
            case NodeType.Agent _,
                    NodeType.Review _,
                    NodeType.Decision _,
                    NodeType.Start _,
                    NodeType.Result _,
                    NodeType.Other _ -> text(key);
        };
    }

    /// The route for this choice.
    ///
    /// @param given what the step hands on; a rule begins with the first of them
    Route route(List<Field> given) {
        return switch (this) {
            case ALWAYS -> new Route.Always();
            case APPROVED -> new Route.Approved();
            case SENT_BACK -> new Route.SentBack();
            case REJECTED -> new Route.Rejected();
            case FAILED -> new Route.Failed();
            case WHEN ->
                new Route.When(RuleRow.likely(given.isEmpty() ? Field.of("message", Field.TEXT) : given.getFirst())
                        .rule());
        };
    }
}
