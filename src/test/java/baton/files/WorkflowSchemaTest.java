package baton.files;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Again;
import baton.workflow.AgentLimits;
import baton.workflow.Deadline;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Handoff;
import baton.workflow.Node;
import baton.workflow.NodeType;
import baton.workflow.Note;
import baton.workflow.OnFailure;
import baton.workflow.Operator;
import baton.workflow.Position;
import baton.workflow.Rule;
import baton.workflow.RunLimits;
import baton.workflow.Workflow;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The published schema and what Baton reads and writes are held to each other, in both directions.
class WorkflowSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(WorkflowJson.schema());
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static JsonNode schema() throws IOException {
        return JsonText.parseFile(WorkflowJson.schema());
    }

    private static boolean isReadable(JsonNode tree) {
        try {
            return !WorkflowJson.text(WorkflowJson.fromTree(tree).workflow()).isEmpty();
        } catch (UnreadableWorkflowException _) {
            return false;
        }
    }

    static List<Path> samples() throws IOException {
        return SampleWorkflowsTest.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_workflow_that_comes_with_baton_keeps_the_schema(Path sample) throws Exception {
        assertThat(SCHEMA.validate(JsonText.parseFile(Files.readString(sample))))
                .isEmpty();
    }

    @Property(tries = 300)
    void whatever_baton_writes_keeps_the_schema(@ForAll long seed) {
        assertThat(SCHEMA.validate(WorkflowJson.toTree(AnyWorkflow.of(seed)))).isEmpty();
    }

    /// One value somewhere is taken out or replaced by one of another kind: schema and reader must agree on
    /// whether that is still a workflow.
    @Property(tries = 2000)
    void baton_reads_exactly_what_the_schema_allows(@ForAll long seed) {
        var random = new Random(seed);
        var tree = WorkflowJson.toTree(AnyWorkflow.of(seed));
        var change = change(tree, random);
        var faults = SCHEMA.validate(tree);
        assertThat(isReadable(tree))
                .as(change + " makes the schema say " + faults)
                .isEqualTo(faults.isEmpty());
    }

    /// Rare keys are as likely as frequent ones.
    private static String change(ObjectNode tree, Random random) {
        var places = new ArrayList<JsonPointer>();
        collect(tree, JsonPointer.empty(), places);
        var keys = places.stream().map(at -> at.last().toString()).distinct().toList();
        var key = keys.get(random.nextInt(keys.size()));
        var ofKey =
                places.stream().filter(at -> at.last().toString().equals(key)).toList();
        var place = ofKey.get(random.nextInt(ofKey.size()));
        var other = List.of(
                        NODES.numberNode(5),
                        NODES.numberNode(1.5),
                        NODES.booleanNode(true),
                        NODES.textNode("zzz"),
                        NODES.textNode(" "),
                        NODES.arrayNode(),
                        NODES.arrayNode().add(7),
                        NODES.objectNode(),
                        NODES.nullNode())
                .get(random.nextInt(9));
        var last = place.last();
        switch (tree.at(place.head())) {
            case ObjectNode object when random.nextInt(4) == 0 -> object.remove(last.getMatchingProperty());
            case ObjectNode object -> object.set(last.getMatchingProperty(), other);
            case ArrayNode array -> array.set(last.getMatchingIndex(), other);
            default -> throw new AssertionError(place);
        }
        return place + " = " + other;
    }

    private static void collect(JsonNode tree, JsonPointer at, List<JsonPointer> places) {
        if (!at.matches()) {
            places.add(at);
        }
        tree.properties().forEach(entry -> collect(entry.getValue(), at.appendProperty(entry.getKey()), places));
        for (int index = 0; tree.isArray() && index < tree.size(); index++) {
            collect(tree.get(index), at.appendIndex(index), places);
        }
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                Arguments.of(Workflow.class, "", List.of("$schema", "format")),
                Arguments.of(Node.class, "/$defs/node", List.of()),
                Arguments.of(NodeType.Start.class, "/$defs/start", List.of()),
                Arguments.of(NodeType.Agent.class, "/$defs/agent", List.of("knowledge", "forEach", "sample")),
                Arguments.of(NodeType.Review.class, "/$defs/review", List.of()),
                Arguments.of(Deadline.class, "/$defs/review/properties/deadline", List.of()),
                Arguments.of(NodeType.Decision.class, "/$defs/decision", List.of()),
                Arguments.of(NodeType.Result.class, "/$defs/result", List.of()),
                Arguments.of(AgentLimits.class, "/$defs/agentLimits", List.of()),
                Arguments.of(RunLimits.class, "/$defs/runLimits", List.of()),
                Arguments.of(Handoff.class, "/$defs/handoff", List.of()),
                Arguments.of(Again.class, "/$defs/handoff/properties/again", List.of()),
                Arguments.of(Rule.Compare.class, "/$defs/comparison", List.of()),
                Arguments.of(Field.class, "/$defs/field", List.of("type")),
                Arguments.of(Position.class, "/$defs/position", List.of()),
                Arguments.of(Note.class, "/$defs/note", List.of("x", "y")));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void the_schema_has_the_keys_of_the_model_and_no_others(Class<?> record, String place, List<String> besides)
            throws Exception {
        var inSchema = new TreeSet<String>(besides);
        schema().at(place).get("properties").fieldNames().forEachRemaining(inSchema::add);
        var inModel = new TreeSet<String>(besides);
        Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("extras") && !name.equals("at"))
                .forEach(inModel::add);
        assertThat(inSchema).isEqualTo(inModel);
    }

    @Test
    void the_schema_has_the_choices_of_the_model() throws Exception {
        var defs = schema().get("$defs");
        assertThat(words(defs.at("/comparison/properties/is/enum")))
                .containsExactlyElementsOf(
                        Arrays.stream(Operator.values()).map(Operator::key).toList());
        assertThat(words(defs.at("/agent/properties/onFailure/enum")))
                .startsWith(
                        Arrays.stream(OnFailure.values()).map(OnFailure::key).toArray(String[]::new));
        assertThat(words(defs.at("/review/properties/deadline/properties/then/enum")))
                .startsWith(Arrays.stream(Deadline.Then.values())
                        .map(Deadline.Then::key)
                        .toArray(String[]::new));
        var kinds = defs.at("/node/properties/type/description").textValue();
        assertThat(Stream.of(
                                new NodeType.Start(List.of()),
                                NodeType.Agent.BLANK,
                                new NodeType.Review("", List.of()),
                                new NodeType.Decision(NodeType.Decider.RULES, ""),
                                new NodeType.Result(List.of(), null))
                        .map(NodeType::key))
                .allSatisfy(key -> assertThat(kinds).contains(key));
        assertThat(NodeType.class.getPermittedSubclasses())
                .as("kinds of nodes above")
                .hasSize(6);
        var types = defs.at("/fieldType/properties/type/description").textValue();
        assertThat(Arrays.stream(FieldType.class.getPermittedSubclasses())
                        .filter(type -> type != FieldType.Other.class)
                        .count())
                .isEqualTo(types.substring(0, types.indexOf('.')).split(", | or ").length);
    }

    private static List<String> words(JsonNode array) {
        var words = new ArrayList<String>();
        array.forEach(word -> words.add(String.valueOf(word.textValue())));
        return words;
    }

    @Test
    void the_schema_calls_itself_what_the_files_call_it() throws Exception {
        assertThat(schema().get("$id").textValue()).isEqualTo(WorkflowJson.SCHEMA);
        assertThat(schema().at("/properties/format/const").intValue()).isEqualTo(WorkflowJson.FORMAT);
    }
}
