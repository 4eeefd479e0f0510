package baton.agents;

import baton.engine.Tools;
import baton.run.AgentTask;
import baton.run.Exchange;
import baton.run.StepReply;
import baton.run.Transcript;
import baton.workflow.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// One try of one step: tells the talker the task, and where its reply is not as agreed or does not hold what
/// it is held to, what is wrong with it, until it is, or has been asked often enough. Ends early where it asks
/// for tools.
final class Conversation {

    private final AgentTask task;
    private final Tools tools;
    private final Talker talker;
    private final Rounds rounds;
    private final Judge judge;
    private final List<Exchange> exchanges = new ArrayList<>();

    /// @param talkers finds those who check what is given, by the names of their models
    Conversation(
            AgentTask task, Tools tools, Talker talker, Rounds rounds, Function<String, Optional<Talker>> talkers) {
        this.task = task;
        this.tools = tools;
        this.talker = talker;
        this.rounds = rounds;
        judge = new Judge(task, rounds, talkers);
    }

    StepReply hold() throws InterruptedException {
        var prompt = PromptWriter.first(task, tools.specs());
        for (int repairs = 0; ; repairs++) {
            var round = rounds.with(talker, task, prompt, watched());
            var verdict = verdict(round);
            exchanges.add(round.exchange(verdict.wrongs()));
            exchanges.addAll(judge.takeExchanges());
            switch (verdict) {
                case Verdict.Good(var fields) -> {
                    return new StepReply.Succeeded(fields, transcript());
                }
                case Verdict.Wants(var said, var wishes) -> {
                    return new StepReply.WantsTools(said, wishes, transcript());
                }
                case Verdict.Broke(var failure) -> {
                    return new StepReply.Failed(failure, transcript());
                }
                case Verdict.Amiss(var wrong, var failure) -> {
                    if (repairs >= task.repairs()) {
                        return new StepReply.Failed(failure, transcript());
                    }
                    prompt = askedAgain(prompt, round, wrong);
                }
            }
        }
    }

    private Verdict verdict(Round round) throws InterruptedException {
        var heard = round.answer().heard();
        if (round.answer() instanceof Answer.Broke(var failure, var _)) {
            return new Verdict.Broke(failure);
        }
        if (!heard.wanted().isEmpty()) {
            return new Wishes(tools).of(task.node().name(), round.prompt(), heard);
        }
        return switch (ReplyReader.read(heard.said(), task.asked())) {
            case Reading.Good(var fields) -> new Guards(task, judge).look(fields);
            case Reading.Wrong bad ->
                new Verdict.Amiss(bad.wrong(), Faults.contractBroken(task.node().name(), bad, heard.said()));
        };
    }

    private Prompt askedAgain(Prompt prompt, Round round, List<String> wrong) {
        rounds.live().text("\n\n");
        rounds.live().remark(Spoken.text("again", String.join(" ", wrong)));
        return PromptWriter.again(task, prompt, round.answer().heard(), wrong);
    }

    /// An object is watched as lines, one a field, under the names that people gave them.
    private Ear watched() {
        Consumer<String> text = ReplyReader.isFreeText(task.asked())
                ? rounds.live()::text
                : new LiveText(
                        rounds.live()::text,
                        name -> task.asked().field(name).map(Field::shownAs).orElse(name))::piece;
        return new Ear(text, rounds.live()::thought);
    }

    private Transcript transcript() {
        return new Transcript(task.model(), talker.isPractice(), exchanges);
    }
}
