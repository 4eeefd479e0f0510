package baton.agents;

import baton.run.AgentTask;
import baton.run.Exchange;
import baton.run.Failure;
import baton.workflow.Contract;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Fields;
import baton.workflow.Guard;
import baton.workflow.Node;
import baton.workflow.NodeType;
import baton.workflow.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Lets another model look at what an agent gives. It sees the demand and the output, marked off as material,
/// and nothing else of the run.
final class Judge {

    private static final String PASSES = "passes";
    private static final String REASON = "reason";
    private static final Contract CONTRACT = Contract.of(
            Field.of(PASSES, new FieldType.YesNo()).withAbout("true if it holds what was asked for, else false"),
            Field.of(REASON, Field.TEXT).withAbout("Why, in one sentence"));

    private final AgentTask task;
    private final Rounds rounds;
    private final Function<String, Optional<Talker>> talkers;
    private final List<Exchange> exchanges = new ArrayList<>();

    /// @param task    the step whose output is looked at
    /// @param talkers finds a model by its name
    Judge(AgentTask task, Rounds rounds, Function<String, Optional<Talker>> talkers) {
        this.task = task;
        this.rounds = rounds;
        this.talkers = talkers;
    }

    /// What came of a look.
    sealed interface Finding {
        record Passed() implements Finding {}

        record Missed(String reason) implements Finding {}

        record Broke(Failure failure) implements Finding {}
    }

    Finding look(Guard.Judged guard, Fields given) throws InterruptedException {
        var model = model(guard);
        var talker = talkers.apply(model);
        if (talker.isEmpty()) {
            return new Finding.Broke(Faults.noSuchModel(task.node().name(), model));
        }
        var closed = talker.get().closed(task.node().name());
        if (closed.isPresent()) {
            return new Finding.Broke(closed.get());
        }
        rounds.live().remark(Spoken.text("check.begins", guard.question()));
        var judging = judging(model);
        var prompt = PromptWriter.judging(judging, guard.question(), given);
        for (int repairs = 0; ; repairs++) {
            var round = rounds.with(talker.get(), judging, prompt, Ear.DEAF);
            var reading = ReplyReader.read(round.answer().heard().said(), CONTRACT);
            exchanges.add(round.exchange(reading instanceof Reading.Wrong(var _, var wrong) ? wrong : List.of()));
            if (round.answer() instanceof Answer.Broke(var failure, var _)) {
                return new Finding.Broke(failure);
            }
            switch (reading) {
                case Reading.Good(var fields) -> {
                    return passes(fields) ? new Finding.Passed() : new Finding.Missed(reason(fields));
                }
                case Reading.Wrong(var _, var wrong) -> {
                    if (repairs >= task.repairs()) {
                        return new Finding.Broke(unclear(wrong));
                    }
                    prompt = PromptWriter.again(judging, prompt, round.answer().heard(), wrong);
                }
            }
        }
    }

    /// The calls that the looks took since this was asked last.
    List<Exchange> takeExchanges() {
        var taken = List.copyOf(exchanges);
        exchanges.clear();
        return taken;
    }

    private String model(Guard.Judged guard) {
        var model = guard.model() == null ? task.model() : guard.model();
        return PracticeMood.ofModel(model).isPresent() ? PracticeMood.NORMAL.model() : model;
    }

    private AgentTask judging(String model) {
        return new AgentTask(
                task.run(),
                task.step(),
                task.attempt(),
                Node.of(task.node().id(), task.node().name(), NodeType.Agent.BLANK),
                model,
                task.names(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                CONTRACT,
                task.repairs(),
                task.limits());
    }

    private static boolean passes(Fields fields) {
        return fields.get(PASSES).orElse(Value.Nothing.NOTHING) instanceof Value.YesNo(var yes) && yes;
    }

    private static String reason(Fields fields) {
        var reason = fields.text(REASON).strip();
        return reason.isEmpty() ? "no reason was given." : reason;
    }

    private Failure unclear(List<String> wrong) {
        return new Failure(
                Failure.Kind.CONTRACT_BROKEN,
                Spoken.text("check.unclear", Spoken.quoted(task.node().name())),
                Spoken.text("check.unclear.why"),
                String.join("\n", wrong));
    }
}
