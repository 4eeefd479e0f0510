package baton.run;

import baton.workflow.Words;
import java.util.ArrayList;
import java.util.List;

/// Turns what a person answers about a tool into facts, or says why not.
final class ToolSignals {

    private static final Words WORDS = Words.of("baton.run.words");

    private ToolSignals() {}

    static SignalOutcome handle(RunState state, Signal.AnswerTool signal) {
        var step = state.step(signal.step().node())
                .filter(one -> one.key().equals(signal.step())
                        && one.status() == StepStatus.NEEDS_ANSWER
                        && one.tools().next() == signal.use())
                .orElse(null);
        if (step == null || step.tools().asked() == null) {
            return new SignalOutcome.Rejected(WORDS.text("said.answered"));
        }
        var problem = problem(step.tools().asked(), signal.answer());
        return problem.isEmpty()
                ? new SignalOutcome.Accepted(facts(state, signal))
                : new SignalOutcome.Rejected(problem);
    }

    private static String problem(ToolQuestion question, ToolAnswer answer) {
        var fits = switch (answer) {
            case ToolAnswer.Stop _ -> true;
            case ToolAnswer.Allow _ -> question == ToolQuestion.MAY_IT;
            case ToolAnswer.Deny _ -> question != ToolQuestion.WAS_IT_DONE;
            case ToolAnswer.Say _ -> question != ToolQuestion.MAY_IT;
            case ToolAnswer.DoIt _ -> question == ToolQuestion.WAS_IT_DONE;
        };
        if (!fits) {
            return WORDS.text("said.no-answer");
        }
        return question == ToolQuestion.WHAT_SAY_YOU && answer instanceof ToolAnswer.Say(var text) && text.isBlank()
                ? WORDS.text("said.write-first")
                : "";
    }

    private static List<RunEvent> facts(RunState state, Signal.AnswerTool signal) {
        var facts = new ArrayList<RunEvent>();
        facts.add(new RunEvent.ToolAnswered(signal.step(), signal.use(), signal.answer()));
        if (signal.answer() instanceof ToolAnswer.Stop) {
            facts.add(new RunEvent.RunFinished(new RunOutcome.Stopped(WORDS.text(
                    "said.stopped-at", state.workflow().nameOf(signal.step().node())))));
        }
        return facts;
    }
}
