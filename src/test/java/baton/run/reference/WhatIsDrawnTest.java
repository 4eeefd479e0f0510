package baton.run.reference;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.DrivenRun;
import baton.run.Failure;
import baton.run.PauseReason;
import baton.run.Recorded;
import baton.run.RunEvent;
import baton.run.RunId;
import baton.run.RunState;
import baton.run.StepState;
import baton.run.ToolAnswer;
import baton.run.ToolQuestion;
import baton.run.ToolResult;
import baton.workflow.Fields;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Whether the random runs hold what the comparison with the reference is to be about.
class WhatIsDrawnTest {

    private static final Instant BEGAN = Instant.parse("2026-11-21T14:02:00Z");
    private static final int RUNS = 1_000;

    private final Map<String, Integer> seen = new TreeMap<>();

    @Test
    void tools_are_used_in_every_way() {
        for (int seed = 0; seed < RUNS; seed++) {
            var draws = new Draws(new Random(seed).ints(300, 0, 240).toArray());
            var answers = seed;
            RandomWorkflow.draw(draws).ifPresent(workflow -> {
                var begin = new RunEvent.RunStarted(
                        workflow, Fields.of("message", "a"), RandomSamples.settings(workflow, answers));
                var first = new Recorded(new RunId("20261121-140200-test"), 1, BEGAN, begin);
                var run = new DrivenRun(first, draws, new Answers(answers, workflow)).toItsEnd();
                look(run);
            });
        }

        assertThat(seen)
                .containsKeys(
                        "begun",
                        "side by side",
                        "asked MAY_IT",
                        "asked WHAT_SAY_YOU",
                        "asked WAS_IT_DONE",
                        "answered Allow",
                        "answered Deny",
                        "answered Say",
                        "answered DoIt",
                        "ended Gave",
                        "ended Failed",
                        "ended Refused",
                        "cut off",
                        "waits elsewhere",
                        "waits no more",
                        "goes on",
                        "paused for repeating",
                        "reminded",
                        "late: Approve",
                        "late: SendBack",
                        "late: Reject",
                        "stopped",
                        "stops when its tool is done",
                        "skipped",
                        "sample");
    }

    private void look(DrivenRun run) {
        var state = RunState.of(run.facts().subList(0, 1));
        for (var fact : run.facts().subList(1, run.facts().size())) {
            state = state.evolve(fact);
            var what = what(fact.event());
            if (!what.isEmpty()) {
                seen.merge(what, 1, Integer::sum);
            }
            if (state.steps()
                    .map(StepState::tools)
                    .anyMatch(tools -> tools.atWork().size() > 1)) {
                seen.merge("side by side", 1, Integer::sum);
            }
        }
    }

    private static String what(RunEvent event) {
        return switch (event) {
            case RunEvent.ToolStarted _ -> "begun";
            case RunEvent.ToolAsked(var _, var _, ToolQuestion question) -> "asked " + question;
            case RunEvent.ToolAnswered(var _, var _, ToolAnswer answer) ->
                "answered " + answer.getClass().getSimpleName();
            case RunEvent.ToolEnded(var _, var _, ToolResult result, var _) ->
                "ended " + result.getClass().getSimpleName();
            case RunEvent.ReviewReminded _ -> "reminded";
            case RunEvent.ReviewTimedOut(var _, var answer) ->
                "late: " + answer.getClass().getSimpleName();
            case RunEvent.ToolInterrupted _ -> "cut off";
            case RunEvent.ToolWaits _ -> "waits elsewhere";
            case RunEvent.ToolWentOn _ -> "waits no more";
            case RunEvent.StepContinued _ -> "goes on";
            case RunEvent.StepFailed(var _, var _, var failure, var _)
            when failure.kind() == Failure.Kind.STOPPED -> "stopped";
            case RunEvent.StepStopping _ -> "stops when its tool is done";
            case RunEvent.StepSkipped _ -> "skipped";
            case RunEvent.SampleUsed _ -> "sample";
            case RunEvent.RunPaused(PauseReason.RepeatsTool _) -> "paused for repeating";
            default -> "";
        };
    }
}
