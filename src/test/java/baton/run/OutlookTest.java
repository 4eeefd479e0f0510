package baton.run;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.NodeId;
import baton.workflow.Operator;
import baton.workflow.Route;
import baton.workflow.Value;
import org.junit.jupiter.api.Test;

class OutlookTest {

    private static final NodeId MANAGER = new NodeId("manager");
    private static final Fields FIELDS = Fields.of("score", Value.of(82)).with("reason", "r");

    private static Flow flow() {
        return Flow.withStart()
                .agents("qualifier", "writer", "archive")
                .review("manager")
                .result("end");
    }

    @Test
    void approving_names_who_gets_what() {
        var workflow = flow().when("manager", "writer", new Route.Approved()).drawn();

        assertThat(Outlook.approving(workflow, MANAGER, FIELDS))
                .isEqualTo("If you approve, writer gets score and reason.");
    }

    @Test
    void a_result_shows_what_it_gets() {
        var workflow = flow().gives("manager", "end", Field.of("reason", new FieldType.LongText()))
                .chain("manager", "archive")
                .drawn();

        assertThat(Outlook.approving(workflow, MANAGER, FIELDS))
                .isEqualTo("If you approve, end shows reason and archive gets score and reason.");
    }

    @Test
    void rules_look_at_what_would_be_approved() {
        var workflow = flow().rule("manager", "writer", "score", Operator.AT_LEAST, Value.of(70))
                .drawn();

        assertThat(Outlook.approving(workflow, MANAGER, FIELDS)).contains("writer gets");
        assertThat(Outlook.approving(workflow, MANAGER, Fields.of("score", Value.of(10))))
                .isEqualTo("If you approve, nothing else follows from here.");
    }

    @Test
    void sending_back_and_rejecting_say_who_hears_of_it() {
        var workflow = flow().again("manager", "qualifier", new Route.SentBack(), 3)
                .when("manager", "archive", new Route.Rejected())
                .drawn();

        assertThat(Outlook.sendingBack(workflow, MANAGER))
                .contains("If you send it back, qualifier does it again with your feedback.");
        assertThat(Outlook.rejecting(workflow, MANAGER)).isEqualTo("If you reject it, archive goes on from there.");
        assertThat(Outlook.rejectingStops(workflow, MANAGER)).isFalse();
    }

    @Test
    void without_such_ways_nothing_is_promised() {
        var workflow = flow().drawn();

        assertThat(Outlook.sendingBack(workflow, MANAGER)).isEmpty();
        assertThat(Outlook.rejecting(workflow, MANAGER)).isEqualTo("If you reject it, the run stops here.");
        assertThat(Outlook.rejectingStops(workflow, MANAGER)).isTrue();
    }
}
