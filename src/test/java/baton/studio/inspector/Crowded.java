package baton.studio.inspector;

import baton.workflow.Contract;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Flow;
import baton.workflow.OnFailure;
import baton.workflow.Operator;
import baton.workflow.Route;
import baton.workflow.Rule;
import baton.workflow.Value;
import baton.workflow.Workflow;
import java.math.BigDecimal;
import java.util.List;

/// A workflow with long names, many fields and rules: what must not break the inspector.
final class Crowded {

    static final Contract MANY = Contract.of(
            Field.of(
                    "Wahrscheinlichkeit eines Vertragsabschlusses",
                    new FieldType.Number(BigDecimal.ZERO, BigDecimal.TEN)),
            Field.of("reason", Field.LONG_TEXT).withAbout("Why, in one or two sentences that a busy manager can check"),
            Field.of("urgent", new FieldType.YesNo()),
            Field.of("region", new FieldType.Choice(List.of("North", "South", "Everywhere else in the world"))),
            Field.of("due", new FieldType.Date()).optional(),
            Field.of("email", new FieldType.Email()).withAbout("Where to reply"),
            Field.of("tags", new FieldType.ListOf(Field.TEXT)).optional(),
            Field.of(
                    "contact",
                    new FieldType.Group(List.of(
                            Field.of("name", Field.TEXT),
                            Field.of("phone", Field.TEXT).optional()))),
            Field.of("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen", Field.TEXT),
            Field.of("rows", new FieldType.Table()).optional(),
            Field.of("strange", new FieldType.Other("hologram")));

    private Crowded() {}

    static Workflow workflow() {
        var rule = new Rule.All(List.of(
                new Rule.Compare(MANY.names().getFirst(), Operator.AT_LEAST, Value.of(7)),
                new Rule.Compare("urgent", Operator.IS, new Value.YesNo(true)),
                new Rule.Not(new Rule.Compare("tags", Operator.CONTAINS, Value.of("spam"))),
                new Rule.Compare("due", Operator.LESS_THAN, Value.of("2026-12-24")),
                new Rule.Compare(
                        "region", Operator.IS_ONE_OF, new Value.Items(List.of(Value.of("North"), Value.of("South"))))));
        return Flow.withStart()
                .agent(
                        "Qualifizierungsbeauftragte für Neukundenanfragen",
                        agent -> agent.withRole("Prüft jede eingehende Anfrage gründlich und bewertet sie")
                                .withInstructions("Read {{message}} and {{gone}}.\n".repeat(6))
                                .withOnFailure(OnFailure.CONTINUE))
                .agent("second")
                .review("Review by the regional sales management of the northern hemisphere")
                .decision("Where to?")
                .result("Result")
                .chain("start", "Qualifizierungsbeauftragte für Neukundenanfragen")
                .chain("start", "second")
                .handoff(
                        "Qualifizierungsbeauftragte für Neukundenanfragen",
                        "Review by the regional sales management of the northern hemisphere",
                        handoff -> handoff.withGives(MANY).withWhen(new Route.When(rule)))
                .chain("second", "Review by the regional sales management of the northern hemisphere")
                .when(
                        "Review by the regional sales management of the northern hemisphere",
                        "Where to?",
                        new Route.Approved())
                .when("Where to?", "Result", new Route.When(new Rule.Compare("region", Operator.IS, Value.of("North"))))
                .drawn();
    }
}
