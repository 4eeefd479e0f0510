package baton.studio.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.form.ChipChoice;
import baton.workflow.Contract;
import baton.workflow.Field;
import baton.workflow.Flow;
import baton.workflow.NodeId;
import baton.workflow.Template;
import baton.workflow.Workflow;
import org.junit.jupiter.api.Test;

class KnownFieldsTest {

    private static final Workflow FLOW = Flow.withStart()
            .agents("qualifier", "writer", "other")
            .review("boss")
            .chain("start", "qualifier")
            .handoff(
                    "qualifier",
                    "boss",
                    handoff -> handoff.withGives(
                            Contract.of(Field.of("score", Field.TEXT), Field.of("reason", Field.TEXT))))
            .chain("boss", "writer")
            .drawn();
    private final KnownFields atWriter = KnownFields.at(FLOW, new NodeId("writer"));

    @Test
    void offers_what_is_received_first_and_then_what_earlier_steps_gave() {
        assertThat(atWriter.choices())
                .containsExactly(
                        new ChipChoice("score", "from qualifier", "{{score}}"),
                        new ChipChoice("reason", "from qualifier", "{{reason}}"),
                        new ChipChoice("message", "earlier, from start", "{{start.message}}"));
    }

    @Test
    void offers_nothing_where_nothing_comes_before() {
        assertThat(KnownFields.at(FLOW, new NodeId("other")).choices()).isEmpty();
    }

    @Test
    void names_what_can_be_known() {
        assertThat(atWriter.label(chip("{{score}}"))).contains("score");
        assertThat(atWriter.label(chip("{{message}}"))).contains("message");
        assertThat(atWriter.label(chip("{{qualifier.score}}"))).contains("score of qualifier");
        assertThat(atWriter.label(chip("{{boss.reason}}")))
                .as("it passes on what it got")
                .contains("reason of boss");
    }

    @Test
    void knows_what_nobody_gives() {
        assertThat(atWriter.label(chip("{{price}}"))).isEmpty();
        assertThat(atWriter.label(chip("{{other.message}}")))
                .as("not before it")
                .isEmpty();
        assertThat(atWriter.unknown(chip("{{other.message}}"))).isEqualTo("message of other");
    }

    private static Template.Placeholder chip(String text) {
        return Template.parse(text).placeholders().getFirst();
    }
}
