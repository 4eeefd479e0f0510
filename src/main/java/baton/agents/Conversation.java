package baton.agents;

import baton.engine.LiveSink;
import baton.run.AgentTask;
import baton.run.Exchange;
import baton.run.StepReply;
import baton.run.Transcript;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// One try of one step: tells the talker the task, and where its reply is not as agreed, what is wrong with it,
/// until it is, or has been asked often enough.
final class Conversation {

    private final AgentTask task;
    private final Talker talker;
    private final LiveSink live;
    private final InstantSource clock;
    private final List<Exchange> exchanges = new ArrayList<>();

    Conversation(AgentTask task, Talker talker, LiveSink live, InstantSource clock) {
        this.task = task;
        this.talker = talker;
        this.live = live;
        this.clock = clock;
    }

    StepReply hold() throws InterruptedException {
        var told = PromptWriter.first(task);
        for (int repairs = 0; ; repairs++) {
            var began = clock.instant();
            live.told(told);
            var answer = talker.answer(task, told, watched());
            long took = Duration.between(began, clock.instant()).toMillis();
            var reading = answer instanceof Answer.Said(var said, var _)
                    ? ReplyReader.read(said, task.asked())
                    : new Reading.Wrong(List.of(), List.of());
            exchanges.add(new Exchange(told, answer.said(), wrong(reading), answer.usage(), Math.max(0, took)));
            if (answer instanceof Answer.Broke(var failure, var _, var _)) {
                return new StepReply.Failed(failure, transcript());
            }
            switch (reading) {
                case Reading.Good(var fields) -> {
                    return new StepReply.Succeeded(fields, transcript());
                }
                case Reading.Wrong bad -> {
                    if (repairs >= task.repairs()) {
                        return broken(bad, answer.said());
                    }
                    told = askedAgain(told, bad, answer.said());
                }
            }
        }
    }

    private static List<String> wrong(Reading reading) {
        return switch (reading) {
            case Reading.Good _ -> List.of();
            case Reading.Wrong(var _, var sentences) -> sentences;
        };
    }

    private List<Exchange.Told> askedAgain(List<Exchange.Told> told, Reading.Wrong bad, String said) {
        live.text("\n\n");
        live.remark("Asked again. " + String.join(" ", bad.wrong()));
        return PromptWriter.again(task, told, said, bad.wrong());
    }

    private StepReply broken(Reading.Wrong bad, String said) {
        return new StepReply.Failed(Faults.contractBroken(task.node().name(), bad, said), transcript());
    }

    /// An object is watched as lines, one a field, under the names that people gave them.
    private Consumer<String> watched() {
        return ReplyReader.isFreeText(task.asked())
                ? live::text
                : new LiveText(
                        live::text,
                        name -> task.asked()
                                .field(name)
                                .map(baton.workflow.Field::shownAs)
                                .orElse(name))::piece;
    }

    private Transcript transcript() {
        return new Transcript(task.model(), talker.isPractice(), exchanges);
    }
}
