package baton.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What is said at the drawing about reviews that are decided by a time limit.
class DeadlineChecksTest {

    private static Flow checked(Deadline deadline) {
        return Flow.withStart()
                .agent("a")
                .review("check")
                .but(node -> node.withType(new NodeType.Review("Good?", List.of(), deadline)));
    }

    private static Workflow then(Deadline.Then then, String... tools) {
        return checked(Deadline.USUAL.withThen(then))
                .agent(
                        "b",
                        agent -> agent.withTools(List.of(tools).stream()
                                .map(name -> ToolChoice.of(name, "here"))
                                .toList()))
                .result("end")
                .chain("start", "a", "check", "b", "end")
                .drawn();
    }

    private static List<String> codes(Workflow workflow) {
        return Validator.check(workflow).stream().map(Problem::code).toList();
    }

    private static Deadline after(Workflow workflow) {
        var fix = Validator.check(workflow).getFirst().fixes().getFirst();
        var node = Edits.apply(workflow, fix.edit()).node(new NodeId("check")).orElseThrow();
        return Objects.requireNonNull(((NodeType.Review) node.type()).deadline());
    }

    @Test
    void whoever_approves_by_itself_what_can_change_something_is_warned() {
        var risky = then(Deadline.Then.APPROVE, "writeFiles");

        assertThat(codes(risky)).containsExactly("review.deadline.approves");
        assertThat(Validator.check(risky).getFirst().title())
                .isEqualTo("“check” approves by itself, and then “b” may do what cannot be undone.");
        assertThat(after(risky).then()).isEqualTo(Deadline.Then.REMIND);
    }

    @Test
    void a_tool_that_nobody_knows_may_do_anything() {
        assertThat(codes(then(Deadline.Then.APPROVE, "mcp:mail/send"))).contains("review.deadline.approves");
    }

    @Test
    void nothing_is_said_where_only_something_is_looked_up_or_a_person_decides() {
        assertThat(codes(then(Deadline.Then.APPROVE, "fetchPage"))).isEmpty();
        assertThat(codes(then(Deadline.Then.REMIND, "writeFiles"))).isEmpty();
        assertThat(codes(then(Deadline.Then.REJECT, "writeFiles"))).isEmpty();
    }

    @Test
    void a_person_who_looks_on_the_way_there_is_enough() {
        var looked = checked(Deadline.USUAL.withThen(Deadline.Then.APPROVE))
                .review("again")
                .agent("b", agent -> agent.withTools(List.of(ToolChoice.of("writeFiles", "here"))))
                .result("end")
                .chain("start", "a", "check", "again", "b", "end")
                .drawn();

        assertThat(codes(looked)).isEmpty();
    }

    @Test
    void what_is_to_be_sent_back_needs_a_way_back() {
        assertThat(codes(then(Deadline.Then.SEND_BACK))).containsExactly("review.deadline.nowhere");
    }

    @Test
    void a_time_that_nobody_can_keep_stops_the_run_and_is_put_right_by_a_click() {
        var hasty = checked(new Deadline(Duration.ofSeconds(5), Deadline.Then.REJECT, ""))
                .chain("start", "a", "check")
                .drawn();

        assertThat(Validator.stoppers(hasty).stream().map(Problem::code)).containsExactly("review.deadline");
        assertThat(after(hasty)).isEqualTo(new Deadline(Duration.ofHours(24), Deadline.Then.REJECT, ""));
    }
}
