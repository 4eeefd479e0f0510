package baton.agents;

import baton.run.AgentTask;
import baton.run.Failure;
import baton.workflow.Fields;
import baton.workflow.Guard;
import baton.workflow.NodeType;
import baton.workflow.RuleWords;
import baton.workflow.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Holds what an agent gives to its guards: first to the rules, which cost nothing, then to the judgement of
/// others.
///
/// @param judge who asks the others
record Guards(AgentTask task, Judge judge) {

    private static final int SHOWN = 50;

    /// One guard that was not passed.
    ///
    /// @param demand what was demanded, as it goes on after "did not pass its check:"
    /// @param wrong  what is wrong, as a sentence for the model
    /// @param reason why it was not passed, where somebody said so
    private record Miss(String demand, String wrong, String reason) {}

    /// Whether `given` passes.
    Verdict look(Fields given) throws InterruptedException {
        var guards = task.node().type() instanceof NodeType.Agent agent ? agent.guards() : List.<Guard>of();
        var missed =
                guards.stream().flatMap(guard -> miss(guard, given).stream()).toList();
        return missed.isEmpty() ? judged(guards, given) : amiss(missed);
    }

    private static Optional<Miss> miss(Guard guard, Fields given) {
        return switch (guard) {
            case Guard.Never(var words) ->
                says(given, words)
                        ? Optional.of(new Miss(
                                Spoken.text("guard.never", Spoken.quoted(words)),
                                "It must not say “" + words + "”, but it does.",
                                ""))
                        : Optional.empty();
            case Guard.Must(var rule) ->
                Rules.holds(rule, given)
                        ? Optional.empty()
                        : Optional.of(new Miss(
                                Words.cut(RuleWords.of(rule), SHOWN), "This must hold: " + rule.words() + ".", ""));
            case Guard.Judged _ -> Optional.empty();
        };
    }

    private static boolean says(Fields given, String words) {
        return !words.isBlank() && folded(given.asText()).contains(folded(words));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    private Verdict judged(List<Guard> guards, Fields given) throws InterruptedException {
        var missed = new ArrayList<Miss>();
        for (var guard : guards) {
            if (guard instanceof Guard.Judged judged) {
                switch (judge.look(judged, given)) {
                    case Judge.Finding.Passed _ -> {}
                    case Judge.Finding.Missed(var reason) ->
                        missed.add(new Miss(
                                Spoken.quoted(judged.question()),
                                "It was checked for this: “" + judged.question() + "” It does not pass: " + reason,
                                reason));
                    case Judge.Finding.Broke(var failure) -> {
                        return new Verdict.Broke(failure);
                    }
                }
            }
        }
        return missed.isEmpty() ? new Verdict.Good(given) : amiss(missed);
    }

    private Verdict.Amiss amiss(List<Miss> missed) {
        var first = missed.getFirst();
        var wrong = missed.stream().map(Miss::wrong).toList();
        return new Verdict.Amiss(
                wrong,
                new Failure(
                        Failure.Kind.NOT_PASSED,
                        Spoken.text("guard.missed", Spoken.quoted(task.node().name()), first.demand()),
                        first.reason().isBlank()
                                ? Spoken.text("guard.missed.why")
                                : Spoken.text("quoted", Words.cut(first.reason(), SHOWN - 5)),
                        String.join("\n", wrong)));
    }
}
