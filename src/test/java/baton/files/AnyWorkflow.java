package baton.files;

import baton.workflow.Again;
import baton.workflow.AgentLimits;
import baton.workflow.Contract;
import baton.workflow.Deadline;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Fields;
import baton.workflow.Guard;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.Layout;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Note;
import baton.workflow.NoteKind;
import baton.workflow.OnFailure;
import baton.workflow.Operator;
import baton.workflow.Position;
import baton.workflow.Route;
import baton.workflow.Rule;
import baton.workflow.RunLimits;
import baton.workflow.ToolChoice;
import baton.workflow.Value;
import baton.workflow.WaitsFor;
import baton.workflow.Workflow;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Any workflow that can be drawn or read, however odd: the same for the same seed.
final class AnyWorkflow {

    private static final List<String> WORDS = List.of(
            "",
            "score",
            "Write to {{lead.email}} about {{reason}}",
            "two\nlines\r\nand a tab\t",
            "“quoted” \"quoted\" \\ / </script>",
            "zero \u0000 and bell \u0007",
            "half a pair \uD83D and the other \uDE00",
            "\uFEFF\u202Eright to left\u200B",
            "😀 äöü 漢字",
            "null",
            "1e999999999");

    private static final List<FieldType> PLAIN = List.of(
            Field.TEXT,
            Field.LONG_TEXT,
            new FieldType.YesNo(),
            new FieldType.Date(),
            new FieldType.Email(),
            new FieldType.Url(),
            new FieldType.File(),
            new FieldType.Table(),
            new FieldType.Other("colour"));

    private final Random random;

    private AnyWorkflow(long seed) {
        this.random = new Random(seed);
    }

    static Workflow of(long seed) {
        return new AnyWorkflow(seed).workflow();
    }

    static Fields fields(long seed) {
        return new AnyWorkflow(seed).fields(3);
    }

    private Workflow workflow() {
        var ids = IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(number -> new NodeId(number + word()))
                .toList();
        var layout = new LinkedHashMap<NodeId, Position>();
        ids.stream().filter(_ -> random.nextBoolean()).forEach(id -> layout.put(id, position()));
        return new Workflow(
                word(),
                word(),
                ids.stream().map(this::node).toList(),
                IntStream.range(0, random.nextInt(6))
                        .mapToObj(number -> handoff(number, ids))
                        .toList(),
                runLimits(),
                new Layout(layout),
                IntStream.range(0, random.nextInt(3)).mapToObj(this::note).toList(),
                extras());
    }

    private Node node(NodeId id) {
        return new Node(id, word(), nodeType(), random.nextInt(4) == 0 ? WaitsFor.ANY : WaitsFor.ALL, extras());
    }

    private NodeType nodeType() {
        return switch (random.nextInt(6)) {
            case 0 -> new NodeType.Start(some(this::field));
            case 1 -> new NodeType.Review(word(), some(this::word), perhaps(this::deadline));
            case 2 ->
                new NodeType.Decision(random.nextBoolean() ? NodeType.Decider.RULES : NodeType.Decider.MODEL, word());
            case 3 -> new NodeType.Result(some(this::word), perhaps(this::word));
            case 4 -> new NodeType.Other(oneOf(List.of("team", "discussion", "workflow", "action", "teleport")));
            default ->
                new NodeType.Agent(
                        word(),
                        word(),
                        word(),
                        perhaps(this::word),
                        some(() -> new ToolChoice(word(), some(this::word))),
                        some(this::word),
                        some(this::guard),
                        new AgentLimits(perhaps(this::duration), perhaps(this::whole), perhaps(this::whole), extras()),
                        perhaps(() -> oneOf(List.of(OnFailure.values()))),
                        perhaps(() -> fields(2)),
                        perhaps(() -> value(3)));
        };
    }

    private Guard guard() {
        return switch (random.nextInt(3)) {
            case 0 -> new Guard.Never(word());
            case 1 -> new Guard.Must(rule(2));
            default -> new Guard.Judged(word(), perhaps(this::word));
        };
    }

    private Handoff handoff(int number, List<NodeId> ids) {
        return new Handoff(
                new HandoffId("h" + number + word()),
                oneOf(ids),
                random.nextInt(8) == 0 ? new NodeId("gone") : oneOf(ids),
                word(),
                route(),
                new Contract(some(this::field)),
                perhaps(this::whole),
                perhaps(() -> new Again(whole())),
                extras());
    }

    private Route route() {
        return switch (random.nextInt(8)) {
            case 0 -> new Route.Approved();
            case 1 -> new Route.SentBack();
            case 2 -> new Route.Rejected();
            case 3 -> new Route.Failed();
            case 4, 5 -> new Route.When(rule(3));
            default -> new Route.Always();
        };
    }

    private Rule rule(int depth) {
        return switch (depth == 0 ? 3 : random.nextInt(6)) {
            case 0 -> new Rule.All(some(() -> rule(depth - 1)));
            case 1 -> new Rule.Any(some(() -> rule(depth - 1)));
            case 2 -> new Rule.Not(rule(depth - 1));
            default -> new Rule.Compare("f" + word(), oneOf(List.of(Operator.values())), value(1));
        };
    }

    private Field field() {
        return new Field(word(), fieldType(2), word(), word(), random.nextBoolean(), word(), extras());
    }

    private FieldType fieldType(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> new FieldType.Number(perhaps(this::number), perhaps(this::number));
            case 1 -> new FieldType.Choice(some(this::word));
            case 4 -> new FieldType.ListOf(fieldType(depth - 1));
            case 5 -> new FieldType.Group(some(() -> Field.of(word(), fieldType(depth - 1))));
            default -> oneOf(PLAIN);
        };
    }

    private RunLimits runLimits() {
        return new RunLimits(
                perhaps(this::whole),
                perhaps(this::duration),
                perhaps(random::nextLong),
                perhaps(this::number),
                extras());
    }

    private Note note(int number) {
        var kind = List.of(NoteKind.NOTE, NoteKind.FRAME, new NoteKind(word())).get(random.nextInt(3));
        return new Note(
                "n" + number, word(), position(), random.nextInt(500), random.nextDouble(), word(), kind, extras());
    }

    private Position position() {
        return new Position(random.nextInt(5000) - 1000, random.nextDouble() * 1e6 - 5e5);
    }

    private Fields extras() {
        return random.nextInt(3) > 0
                ? Fields.NONE
                : Fields.of("x-later", value(3))
                        .with("@class", "java.lang.Runtime")
                        .with("x y", Value.of(word()));
    }

    private Fields fields(int depth) {
        var fields = Fields.NONE;
        for (int count = random.nextInt(4); count > 0; count--) {
            fields = fields.with(word(), value(depth - 1));
        }
        return fields;
    }

    private Value value(int depth) {
        return switch (random.nextInt(depth <= 0 ? 3 : 5)) {
            case 0 -> new Value.Number(number());
            case 1 -> new Value.YesNo(random.nextBoolean());
            case 3 -> new Value.Group(fields(depth).with("nothing", Value.Nothing.NOTHING));
            case 4 -> new Value.Items(some(() -> value(depth - 1)));
            default -> Value.of(word());
        };
    }

    private BigDecimal number() {
        return oneOf(List.of(
                BigDecimal.valueOf(random.nextLong(), random.nextInt(30) - 5),
                new BigDecimal("1.50"),
                new BigDecimal("-0.000"),
                new BigDecimal("1E+20"),
                BigDecimal.TEN));
    }

    private int whole() {
        return random.nextInt(100);
    }

    private Duration duration() {
        return Duration.ofMillis(random.nextInt(10_000_000));
    }

    private String word() {
        return oneOf(WORDS);
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> @Nullable T perhaps(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    private Deadline deadline() {
        return new Deadline(
                Duration.ofMinutes(random.nextInt(1, 10_000)), oneOf(List.of(Deadline.Then.values())), word());
    }

    private <T> List<T> some(Supplier<T> one) {
        var all = new ArrayList<T>();
        for (int count = random.nextInt(4); count > 0; count--) {
            all.add(one.get());
        }
        return all;
    }
}
