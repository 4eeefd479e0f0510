package baton.run;

import static baton.run.StepStatus.AT_TOOLS;
import static baton.run.StepStatus.DONE;
import static baton.run.StepStatus.NEEDS_ANSWER;
import static baton.run.StepStatus.READY;
import static baton.run.StepStatus.USING_TOOL;
import static baton.run.StepStatus.WORKING;
import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.AgentLimits;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.RunLimits;
import baton.workflow.ToolChoice;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a step does with tools, as facts.
class ToolUseTest {

    private static final NodeType.Agent AGENT = NodeType.Agent.BLANK
            .withInstructions("Find out.")
            .withTools(List.of(ToolChoice.of("fetchPage", "acme.example")));

    private static Scenario agent() {
        return agent(AGENT);
    }

    private static Scenario agent(NodeType.Agent agent) {
        return Scenario.of(Flow.withStart()
                        .agent("a", _ -> agent)
                        .agents("b")
                        .chain("start", "a", "b")
                        .drawn())
                .begins("a");
    }

    private static ToolWish wish(String page, ToolWish.Leave leave) {
        return new ToolWish(
                new ToolCall("", "fetch_page", Fields.of("page", page)),
                "read the page " + page,
                Effect.LOOKS,
                "read pages of acme.example",
                true,
                leave,
                leave == ToolWish.Leave.REFUSED ? "It may only read pages of acme.example." : "");
    }

    private static ToolWish free(String page) {
        return wish(page, ToolWish.Leave.GIVEN);
    }

    private static ToolWish asking(String page) {
        return wish(page, ToolWish.Leave.ASK);
    }

    private static ToolWish mail(boolean repeatable) {
        return new ToolWish(
                new ToolCall("", "send_mail", Fields.NONE),
                "send a mail",
                Effect.LASTING,
                "",
                repeatable,
                ToolWish.Leave.GIVEN,
                "");
    }

    private static Scenario wants(Scenario scenario, ToolWish... wishes) {
        var facts = Replies.facts(
                scenario.state(),
                scenario.key("a"),
                scenario.step("a").attempt(),
                new StepReply.WantsTools("Let me look.", List.of(wishes), Transcript.NONE));
        facts.forEach(scenario::happens);
        return scenario;
    }

    private static Scenario uses(Scenario scenario, String gave) {
        int use = scenario.step("a").tools().next();
        return scenario.happens(new RunEvent.ToolStarted(scenario.key("a"), use))
                .is("a", USING_TOOL)
                .happens(new RunEvent.ToolEnded(scenario.key("a"), use, new ToolResult.Gave(gave), 5));
    }

    private static Scenario continues(Scenario scenario) {
        return scenario.happens(
                new RunEvent.StepContinued(scenario.key("a"), scenario.step("a").attempt()));
    }

    private static Scenario answers(Scenario scenario, ToolAnswer answer) {
        return scenario.wishes(new Signal.AnswerTool(
                scenario.key("a"), scenario.step("a").tools().next(), answer));
    }

    private static List<Command> owed(Scenario scenario) {
        return Scheduler.next(scenario.state());
    }

    private static AgentTask task(Scenario scenario) {
        return Tasks.of(scenario.state(), new NodeId("a"), 1);
    }

    private static List<String> results(Scenario scenario) {
        return task(scenario).turns().stream()
                .flatMap(turn -> turn.uses().stream())
                .map(use -> use.number() + " " + use.result().text())
                .toList();
    }

    @Test
    void a_use_that_is_free_starts_and_the_agent_goes_on_with_what_it_gave() {
        var scenario = wants(agent(), free("one"));
        assertThat(owed(scenario)).containsExactly(new Command.UseTool(scenario.key("a"), 1));
        uses(scenario, "About us");
        assertThat(owed(scenario)).containsExactly(new Command.ContinueStep(scenario.key("a"), 1));
        continues(scenario).is("a", WORKING);
        assertThat(results(scenario)).containsExactly("1 About us");
        scenario.happens(
                        new RunEvent.StepSucceeded(scenario.key("a"), 1, Fields.of("message", "done"), Transcript.NONE))
                .is("a", DONE)
                .owes("b#1");
    }

    @Test
    void looks_of_one_turn_go_side_by_side_four_at_once_and_are_told_in_the_order_of_the_wishes() {
        var scenario = wants(agent(), free("1"), free("2"), free("3"), free("4"), free("5"));
        var key = scenario.key("a");
        assertThat(owed(scenario))
                .containsExactly(
                        new Command.UseTool(key, 1),
                        new Command.UseTool(key, 2),
                        new Command.UseTool(key, 3),
                        new Command.UseTool(key, 4));
        for (int use = 1; use <= 4; use++) {
            scenario.happens(new RunEvent.ToolStarted(key, use));
        }
        assertThat(owed(scenario)).isEmpty();
        ended(scenario, 3).is("a", USING_TOOL);
        assertThat(owed(scenario)).containsExactly(new Command.UseTool(key, 5));
        scenario.happens(new RunEvent.ToolStarted(key, 5));
        ended(ended(ended(ended(scenario, 5), 2), 4), 1).is("a", AT_TOOLS);
        assertThat(results(scenario)).containsExactly("1 1", "2 2", "3 3", "4 4", "5 5");
    }

    private static Scenario ended(Scenario scenario, int use) {
        return scenario.happens(
                new RunEvent.ToolEnded(scenario.key("a"), use, new ToolResult.Gave(String.valueOf(use)), 5));
    }

    @Test
    void what_changes_something_comes_alone_and_in_its_order() {
        var scenario = wants(agent(), free("1"), mail(true), free("3"));
        assertThat(owed(scenario)).containsExactly(new Command.UseTool(scenario.key("a"), 1));
        uses(scenario, "1");
        assertThat(owed(scenario)).containsExactly(new Command.UseTool(scenario.key("a"), 2));
        scenario.happens(new RunEvent.ToolStarted(scenario.key("a"), 2));
        assertThat(owed(scenario)).isEmpty();
        ended(scenario, 2);
        assertThat(owed(scenario)).containsExactly(new Command.UseTool(scenario.key("a"), 3));
    }

    @Test
    void who_has_to_be_asked_is_asked_once_nothing_is_at_work() {
        var scenario = wants(agent(), free("1"), asking("2"), free("3"));
        assertThat(owed(scenario)).containsExactly(new Command.UseTool(scenario.key("a"), 1));
        uses(scenario, "1").is("a", NEEDS_ANSWER);
        answers(scenario, new ToolAnswer.Allow(ToolAnswer.Reach.ONCE));
        assertThat(owed(scenario))
                .containsExactly(new Command.UseTool(scenario.key("a"), 2), new Command.UseTool(scenario.key("a"), 3));
    }

    @Test
    void cut_off_while_several_are_at_work_each_is_begun_again_and_nobody_is_asked_twice() {
        var scenario = wants(agent(), asking("1"), free("2"), free("3"));
        answers(scenario, new ToolAnswer.Allow(ToolAnswer.Reach.ONCE));
        var key = scenario.key("a");
        for (int use = 1; use <= 3; use++) {
            scenario.happens(new RunEvent.ToolStarted(key, use));
        }
        ended(scenario, 2)
                .happens(new RunEvent.ToolInterrupted(key, 1))
                .happens(new RunEvent.ToolInterrupted(key, 3))
                .is("a", AT_TOOLS);
        assertThat(owed(scenario)).containsExactly(new Command.UseTool(key, 1), new Command.UseTool(key, 3));
    }

    @Test
    void a_pause_lets_what_is_at_work_come_to_its_end() {
        var scenario = wants(agent(), free("1"), free("2"));
        scenario.happens(new RunEvent.ToolStarted(scenario.key("a"), 1)).wishes(new Signal.Pause());
        assertThat(owed(scenario)).isEmpty();
        ended(scenario, 1);
        assertThat(owed(scenario)).isEmpty();
        scenario.wishes(new Signal.Resume());
        assertThat(owed(scenario)).containsExactly(new Command.UseTool(scenario.key("a"), 2));
    }

    @Test
    void a_fork_from_the_middle_of_several_begins_those_again_that_had_not_ended() {
        var scenario = wants(agent(), free("1"), free("2"), free("3"));
        for (int use = 1; use <= 3; use++) {
            scenario.happens(new RunEvent.ToolStarted(scenario.key("a"), use));
        }
        assertThat(Scheduler.next(forked(ended(scenario, 2))))
                .containsExactly(new Command.UseTool(scenario.key("a"), 1), new Command.UseTool(scenario.key("a"), 3));
    }

    @Test
    void one_that_needs_leave_waits_for_the_person_and_once_means_once() {
        var scenario = wants(agent(), asking("one"), asking("two")).is("a", NEEDS_ANSWER);
        assertThat(scenario.state().isWaitingForPerson()).isTrue();
        answers(scenario, new ToolAnswer.Allow(ToolAnswer.Reach.ONCE)).is("a", AT_TOOLS);
        uses(scenario, "1").is("a", NEEDS_ANSWER);
    }

    @Test
    void leave_for_the_run_covers_the_same_scope_of_the_same_agent_from_then_on() {
        var scenario = wants(agent(), asking("one"), asking("two"));
        answers(scenario, new ToolAnswer.Allow(ToolAnswer.Reach.RUN));
        uses(uses(scenario, "1"), "2");
        assertThat(results(scenario)).containsExactly("1 1", "2 2");
        scenario.hasFact(RunEvent.ToolAsked.class, 1);
    }

    @Test
    void what_the_person_forbids_is_told_to_the_agent_and_not_asked_again() {
        var scenario = wants(agent(), asking("one"), asking("two"));
        answers(scenario, new ToolAnswer.Deny(true));
        scenario.hasFact(RunEvent.ToolAsked.class, 1).hasFact(RunEvent.ToolStarted.class, 0);
        assertThat(results(scenario)).hasSize(2).allMatch(result -> result.contains("does not allow"));
        assertThat(owed(scenario)).containsExactly(new Command.ContinueStep(scenario.key("a"), 1));
    }

    @Test
    void what_is_refused_is_never_started_and_the_agent_hears_why() {
        var scenario = wants(agent(), wish("evil", ToolWish.Leave.REFUSED), free("one"));
        assertThat(owed(scenario)).containsExactly(new Command.UseTool(scenario.key("a"), 2));
        uses(scenario, "1");
        assertThat(results(scenario)).containsExactly("1 It may only read pages of acme.example.", "2 1");
    }

    @Test
    void a_question_to_the_person_is_answered_in_their_words() {
        var scenario = wants(agent(), wish("Which day?", ToolWish.Leave.ANSWER)).is("a", NEEDS_ANSWER);
        scenario.refuses(new Signal.AnswerTool(scenario.key("a"), 1, new ToolAnswer.Say(" ")), "Write an answer");
        answers(scenario, new ToolAnswer.Say("Tuesday"));
        assertThat(results(scenario)).containsExactly("1 Tuesday");
    }

    @Test
    void cut_off_in_the_middle_of_a_tool_the_person_is_asked_unless_a_repeat_harms_nobody() {
        var scenario = wants(agent(), mail(false));
        scenario.happens(new RunEvent.ToolStarted(scenario.key("a"), 1))
                .happens(new RunEvent.ToolInterrupted(scenario.key("a"), 1))
                .is("a", NEEDS_ANSWER);
        assertThat(scenario.step("a").tools().asked()).isEqualTo(ToolQuestion.WAS_IT_DONE);
        answers(scenario, new ToolAnswer.DoIt());
        assertThat(owed(scenario)).containsExactly(new Command.UseTool(scenario.key("a"), 1));

        var harmless = wants(agent(), mail(true));
        harmless.happens(new RunEvent.ToolStarted(harmless.key("a"), 1))
                .happens(new RunEvent.ToolInterrupted(harmless.key("a"), 1));
        assertThat(owed(harmless)).containsExactly(new Command.UseTool(harmless.key("a"), 1));
    }

    @Test
    void a_model_that_was_cut_off_is_asked_again_with_what_its_tools_gave() {
        var scenario = continues(uses(wants(agent(), free("one")), "About us"));
        scenario.happens(new RunEvent.StepInterrupted(scenario.key("a"), 1)).is("a", READY);
        assertThat(owed(scenario)).containsExactly(new Command.StartStep(scenario.key("a"), 2, null));
        assertThat(results(scenario)).containsExactly("1 About us");
    }

    @Test
    void a_try_that_failed_keeps_what_its_tools_gave() {
        var scenario = continues(uses(wants(agent(), free("one")), "About us"));
        scenario.happens(
                new RunEvent.StepFailed(scenario.key("a"), 1, Scenario.failure(Failure.Kind.SERVER), Transcript.NONE));
        assertThat(results(scenario)).containsExactly("1 About us");
    }

    @Test
    void used_as_often_as_it_may_a_step_gets_no_more_tools() {
        var two = AGENT.withLimits(new AgentLimits(null, null, 2, Fields.NONE));
        var scenario = agent(two);
        assertThat(task(scenario).mayUseTools()).isTrue();
        wants(scenario, free("one"), free("two"), free("three"));
        uses(uses(scenario, "1"), "2");
        assertThat(results(scenario)).hasSize(3).last().asString().contains("as often as it may");
        assertThat(task(scenario).mayUseTools()).isFalse();
    }

    @Test
    void the_same_change_for_the_third_time_pauses_the_run_and_going_on_forgives_it() {
        var scenario = agent();
        for (int time = 1; time <= 2; time++) {
            continues(uses(wants(scenario, mail(true)), "sent"));
        }
        wants(scenario, mail(true));
        assertThat(scenario.state().pause()).contains(new PauseReason.RepeatsTool(new NodeId("a"), "send a mail"));
        scenario.wishes(new Signal.Resume());
        assertThat(owed(scenario)).containsExactly(new Command.UseTool(scenario.key("a"), 3));
    }

    @Test
    void a_look_that_gives_the_same_again_is_told_so_and_only_asked_about_the_sixth_time() {
        var scenario = agent();
        for (int time = 1; time <= 5; time++) {
            continues(uses(wants(scenario, free("one")), "the same"));
        }
        assertThat(results(scenario)).element(0).isEqualTo("1 the same");
        assertThat(results(scenario).subList(1, 5))
                .allMatch(result -> result.contains("the answer is still the same") && result.endsWith("the same"));
        wants(scenario, free("one"));
        assertThat(scenario.state().pause())
                .contains(new PauseReason.RepeatsTool(new NodeId("a"), "read the page one"));
    }

    @Test
    void a_look_that_shows_something_new_is_no_repetition() {
        var scenario = agent();
        for (int time = 1; time <= 9; time++) {
            continues(uses(wants(scenario, free("one")), "news " + time / 4));
        }
        assertThat(scenario.state().pause()).isEmpty();
        assertThat(results(scenario)).element(3).isEqualTo("4 news 1");
    }

    @Test
    void the_same_look_twice_in_one_turn_waits_for_the_first() {
        var scenario = wants(agent(), free("one"), free("one"), free("two"));
        assertThat(owed(scenario)).containsExactly(new Command.UseTool(scenario.key("a"), 1));
        uses(scenario, "the same");
        assertThat(owed(scenario))
                .containsExactly(new Command.UseTool(scenario.key("a"), 2), new Command.UseTool(scenario.key("a"), 3));
    }

    @Test
    void a_paused_run_starts_no_tool() {
        var scenario = agent().wishes(new Signal.Pause());
        wants(scenario, free("one"));
        assertThat(owed(scenario)).isEmpty();
        scenario.wishes(new Signal.Resume());
        assertThat(owed(scenario)).containsExactly(new Command.UseTool(scenario.key("a"), 1));
    }

    @Test
    void a_step_that_has_begun_may_use_its_tools_though_no_further_step_may_begin() {
        var scenario = Scenario.of(Flow.withStart()
                        .agent("a", _ -> AGENT)
                        .agents("b")
                        .chain("start", "a", "b")
                        .limits(new RunLimits(1, null, null, null, Fields.NONE))
                        .drawn())
                .begins("a");
        wants(scenario, free("one"));
        assertThat(owed(scenario)).containsExactly(new Command.UseTool(scenario.key("a"), 1));
    }

    @Test
    void a_question_that_the_person_leaves_is_told_as_such() {
        var scenario = wants(agent(), wish("Which day?", ToolWish.Leave.ANSWER));
        answers(scenario, new ToolAnswer.Deny(false));
        assertThat(results(scenario)).containsExactly("1 The person gives no answer. Go on without one.");
    }

    private static RunState forked(Scenario recorded) {
        var all = recorded.facts();
        var fork = new Fork(new Fork.From.Fact(all.getLast().seq()), new Fork.Change.Nothing());
        return switch (Forks.of(
                all, fork, new RunId("20261121-150000-fork"), 2, all.getLast().at())) {
            case Forks.Forked.Begun(var facts) -> RunState.of(facts);
            case Forks.Forked.Refused(var why) -> throw new AssertionError(why);
        };
    }

    @Test
    void a_fork_from_the_middle_of_a_tool_asks_whether_it_was_done_and_hangs_on_nothing() {
        var mailing = wants(agent(), mail(false));
        mailing.happens(new RunEvent.ToolStarted(mailing.key("a"), 1));
        assertThat(Scheduler.next(forked(mailing)))
                .containsExactly(
                        new Command.Append(new RunEvent.ToolAsked(mailing.key("a"), 1, ToolQuestion.WAS_IT_DONE)));
    }

    @Test
    void a_fork_from_the_middle_of_going_on_keeps_what_the_tools_gave() {
        var scenario = continues(uses(wants(agent(), mail(false)), "sent"));
        assertThat(Scheduler.next(forked(scenario))).containsExactly(new Command.ContinueStep(scenario.key("a"), 1));
    }

    @Test
    void an_answer_that_comes_twice_or_does_not_fit_changes_nothing() {
        var scenario = wants(agent(), asking("one"));
        scenario.refuses(new Signal.AnswerTool(scenario.key("a"), 1, new ToolAnswer.DoIt()), "no answer to that");
        answers(scenario, new ToolAnswer.Allow(ToolAnswer.Reach.ONCE));
        scenario.refuses(new Signal.AnswerTool(scenario.key("a"), 1, new ToolAnswer.Deny(false)), "already answered");
    }

    @Test
    void the_ledger_holds_what_touched_the_world_and_nothing_else() {
        var scenario = wants(agent(), free("one"), mail(false), wish("evil", ToolWish.Leave.REFUSED));
        uses(uses(scenario, "1"), "sent");
        assertThat(ToolUses.of(scenario.facts())).hasSize(3);
        assertThat(ToolUses.ledger(scenario.facts()))
                .singleElement()
                .satisfies(line -> assertThat(line.wish().words()).isEqualTo("send a mail"));
    }

    @Test
    void the_story_tells_each_use_in_plain_words() {
        var scenario = wants(agent(), asking("one"), wish("evil", ToolWish.Leave.REFUSED));
        answers(scenario, new ToolAnswer.Allow(ToolAnswer.Reach.RUN));
        uses(scenario, "1");
        var told = Story.of(scenario.facts()).stream().map(Story.Line::sentence).toList();
        assertThat(told)
                .contains(
                        "a wanted to read the page evil, which was refused. It may only read pages of acme.example.",
                        "a asks whether it may read the page one.",
                        "You allowed it for this run: read the page one.",
                        "a uses a tool: read the page one.",
                        "a did it: read the page one.");
    }

    @Test
    void from_every_prefix_the_same_state_comes() {
        var scenario = wants(agent(), asking("one"), mail(false));
        answers(scenario, new ToolAnswer.Allow(ToolAnswer.Reach.RUN));
        continues(uses(uses(scenario, "1"), "2"));
        var facts = scenario.facts();
        var step = Stream.iterate(1, length -> length + 1)
                .limit(facts.size())
                .map(length -> RunState.of(facts.subList(0, length)))
                .reduce((_, last) -> last)
                .orElseThrow()
                .step(new NodeId("a"))
                .orElseThrow();
        assertThat(step).isEqualTo(scenario.step("a"));
    }
}
