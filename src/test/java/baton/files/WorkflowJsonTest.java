package baton.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Fields;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Position;
import baton.workflow.Route;
import baton.workflow.Value;
import baton.workflow.Workflow;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WorkflowJsonTest {

    private static Workflow read(String text) throws UnreadableWorkflowException {
        return WorkflowJson.read(text, "test.baton").workflow();
    }

    private static String withKeys(String rest) {
        return "{\"format\": 1, \"name\": \"Test\"" + rest + "}";
    }

    @Property(tries = 500)
    void whatever_is_drawn_comes_back_as_it_was(@ForAll long seed) throws Exception {
        var drawn = AnyWorkflow.of(seed);
        assertThat(WorkflowJson.read(WorkflowJson.bytes(drawn), "any.baton").workflow())
                .isEqualTo(drawn);
    }

    @Property(tries = 200)
    void saving_what_was_read_gives_the_same_text_again(@ForAll long seed) throws Exception {
        var text = WorkflowJson.text(AnyWorkflow.of(seed));
        assertThat(WorkflowJson.text(read(text))).isEqualTo(text);
    }

    @Test
    void the_file_is_written_with_two_spaces_a_known_order_and_a_newline_at_the_end() {
        var workflow = Workflow.EMPTY
                .withName("Duo")
                .withGraph(
                        List.of(
                                Node.of(
                                        new NodeId("s"),
                                        "Start",
                                        new NodeType.Start(List.of(
                                                Field.of("lead", Field.TEXT).withSample("Hi")))),
                                Node.of(
                                        new NodeId("w"),
                                        "Writer",
                                        NodeType.Agent.BLANK
                                                .withInstructions("Write.")
                                                .withModel("default"))),
                        List.of(Handoff.of(new HandoffId("h1"), new NodeId("s"), new NodeId("w"))));
        var placed = workflow.withLayout(workflow.layout().with(Map.of(new NodeId("s"), new Position(40, 160.5))));
        assertThat(WorkflowJson.text(placed)).isEqualTo("""
                {
                  "$schema": "urn:baton:schema:workflow-1",
                  "format": 1,
                  "name": "Duo",
                  "nodes": [
                    {
                      "id": "s",
                      "type": "start",
                      "name": "Start",
                      "asks": [
                        {
                          "name": "lead",
                          "type": "text",
                          "sample": "Hi"
                        }
                      ]
                    },
                    {
                      "id": "w",
                      "type": "agent",
                      "name": "Writer",
                      "instructions": "Write.",
                      "model": "default"
                    }
                  ],
                  "handoffs": [
                    {
                      "id": "h1",
                      "from": "s",
                      "to": "w"
                    }
                  ],
                  "layout": {
                    "s": {
                      "x": 40,
                      "y": 160.5
                    }
                  }
                }
                """);
    }

    @Test
    void moving_a_node_changes_nothing_but_the_layout() {
        var drawn = AnyWorkflow.of(3);
        var moved = drawn.withLayout(
                drawn.layout().with(Map.of(drawn.nodes().getFirst().id(), new Position(1, 2))));
        var before = WorkflowJson.toTree(drawn);
        var after = WorkflowJson.toTree(moved);
        assertThat(after).isNotEqualTo(before);
        before.remove("layout");
        after.remove("layout");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void keys_that_nobody_knows_stay_where_they_were_at_every_depth() throws Exception {
        var text = """
                {
                  "$schema": "../mine.json",
                  "format": 1,
                  "name": "Later",
                  "nodes": [
                    {
                      "id": "a",
                      "type": "agent",
                      "name": "A",
                      "limits": {
                        "tries": 2,
                        "words": 800
                      },
                      "forEach": {
                        "field": "leads",
                        "parallel": 4
                      }
                    },
                    {
                      "id": "s",
                      "type": "start",
                      "name": "S",
                      "asks": [
                        {
                          "name": "tags",
                          "type": "list",
                          "of": {
                            "type": "text",
                            "colour": "red"
                          },
                          "hint": "short"
                        }
                      ]
                    }
                  ],
                  "handoffs": [
                    {
                      "id": "h",
                      "from": "s",
                      "to": "a",
                      "when": {
                        "all": [
                          {
                            "field": "score",
                            "is": "atLeast",
                            "value": 70.0
                          },
                          {
                            "not": {
                              "field": "tags",
                              "is": "isEmpty",
                              "because": "it was once"
                            }
                          }
                        ],
                        "note": "both"
                      },
                      "again": {
                        "rounds": 3,
                        "until": "agreed"
                      }
                    }
                  ],
                  "limits": {
                    "steps": 9,
                    "calls": 7
                  },
                  "layout": {
                    "a": {
                      "x": 1,
                      "y": 2,
                      "w": 240
                    },
                    "frame": {
                      "title": "no place"
                    }
                  },
                  "notes": [
                    {
                      "id": "n",
                      "text": "Hi",
                      "x": 0,
                      "y": 0,
                      "width": 200,
                      "height": 120,
                      "author": "me"
                    }
                  ],
                  "@type": "java.lang.Object",
                  "price": 1.50
                }
                """;
        assertThat(WorkflowJson.text(read(text))).isEqualTo(text);
    }

    @Test
    void an_unknown_key_inside_a_rule_goes_with_the_rule() throws Exception {
        var handoff = read(withKeys(", \"handoffs\": [{\"id\": \"h\", \"from\": \"a\", \"to\": \"b\","
                        + " \"when\": {\"not\": {\"field\": \"x\", \"is\": \"isEmpty\", \"note\": 1}}}]"))
                .handoffs()
                .getFirst();
        var always = handoff.withWhen(new Route.Always());
        assertThat(HandoffJson.tree(always).has("when")).isFalse();
    }

    @Test
    void a_kind_of_step_that_this_version_cannot_run_is_kept_with_everything_that_it_says() throws Exception {
        var node = read(withKeys(", \"nodes\": [{\"id\": \"t\", \"type\": \"team\", \"name\": \"Team\","
                        + " \"members\": [\"a\", \"b\"], \"goal\": \"win\"}]"))
                .nodes()
                .getFirst();
        assertThat(node.type()).isEqualTo(new NodeType.Other("team"));
        assertThat(node.extras().names()).containsExactly("members", "goal");
        assertThat(node.extras().text("goal")).isEqualTo("win");
    }

    @Test
    void a_kind_of_field_that_nobody_knows_is_kept() throws Exception {
        var start = read(withKeys(", \"nodes\": [{\"id\": \"s\", \"type\": \"start\", \"asks\":"
                + " [{\"name\": \"c\", \"type\": \"colour\", \"palette\": [\"red\"]}]}]"));
        assertThat(start.asks().getFirst().type()).isEqualTo(new FieldType.Other("colour"));
        assertThat(start.asks().getFirst().extras().names()).containsExactly("palette");
    }

    @Test
    void a_type_name_of_java_is_a_key_like_any_other() throws Exception {
        var workflow = read(withKeys(", \"@class\": \"javax.swing.JEditorPane\", \"@type\": {\"x\": 1}"));
        assertThat(workflow.extras())
                .isEqualTo(Fields.of("@class", "javax.swing.JEditorPane")
                        .with("@type", new Value.Group(Fields.of("x", Value.of(1)))));
    }

    @Test
    void an_absent_model_and_the_default_model_are_both_kept_as_they_were_given() throws Exception {
        var nodes = read(withKeys(", \"nodes\": [{\"id\": \"a\", \"type\": \"agent\"},"
                        + " {\"id\": \"b\", \"type\": \"agent\", \"model\": \"default\"}]"))
                .nodes();
        assertThat(NodeJson.tree(nodes.getFirst()).has("model")).isFalse();
        assertThat(NodeJson.tree(nodes.getLast()).get("model").textValue()).isEqualTo("default");
    }

    @Test
    void what_is_usual_is_not_written() throws Exception {
        var text = WorkflowJson.text(read(withKeys(", \"about\": \"\", \"limits\": {}, \"notes\": [], \"layout\": {},"
                + " \"nodes\": [{\"id\": \"a\", \"type\": \"agent\", \"role\": \"\", \"tools\": [],"
                + " \"waitsFor\": \"all\"}], \"handoffs\": [{\"id\": \"h\", \"from\": \"a\", \"to\": \"a\","
                + " \"when\": \"always\", \"gives\": [{\"name\": \"x\", \"type\": \"text\", \"required\": true}]}]")));
        assertThat(text)
                .doesNotContain("about", "limits", "notes", "layout", "role", "tools", "waitsFor", "when", "required");
    }

    @Test
    void numbers_keep_the_digits_that_they_were_written_with() throws Exception {
        var text =
                WorkflowJson.text(read(withKeys(", \"x\": [1.50, 100, 0.1000000000000000055511151231257827, 2E+5]")));
        assertThat(text).contains("1.50", "100", "0.1000000000000000055511151231257827", "2E+5");
    }

    @Test
    void half_a_character_survives_as_an_escape() throws Exception {
        var workflow = Workflow.EMPTY.withName("half \uD83D of it");
        assertThat(WorkflowJson.text(workflow)).contains("half \\uD83D of it");
        assertThat(WorkflowJson.read(WorkflowJson.bytes(workflow), "half.baton").workflow())
                .isEqualTo(workflow);
    }

    @Test
    void a_byte_order_mark_in_front_does_not_matter() throws Exception {
        var bytes = ("\uFEFF" + withKeys("")).getBytes(UTF_8);
        assertThat(WorkflowJson.read(bytes, "bom.baton").workflow().name()).isEqualTo("Test");
    }
}
