package baton.engine;

import baton.run.Replies;
import baton.run.RunState;
import baton.run.StepKey;
import baton.run.ToolResult;
import baton.run.ToolWish;
import java.time.Duration;
import java.time.Instant;

/// Uses a tool for a step.
///
/// @param number  counts the uses of the step, from 1
/// @param attempt the try of the step that it belongs to
/// @param since   when it began
record UseTool(
        Toolbox toolbox,
        Toolbox.User user,
        ToolWish wish,
        int number,
        int attempt,
        Duration allowed,
        Timers timers,
        Instant since)
        implements Errand {

    @Override
    public StepKey step() {
        return user.step();
    }

    @Override
    public int use() {
        return number;
    }

    @Override
    public Turns.Turn turn() {
        return Turns.FREE;
    }

    @Override
    public Message run(LiveSink live) throws InterruptedException {
        return used(toolbox.use(user, wish, number, live));
    }

    private Message used(ToolResult result) {
        long took = Math.max(0, Duration.between(since, timers.now()).toMillis());
        return new Message.Used(step(), number, result, took);
    }

    @Override
    public Message tookTooLong(Overheard overheard) {
        return used(new ToolResult.Failed(
                "It took longer than " + Errand.words(allowed) + " and was cut off"
                        + (wish.effect().touches() ? "; it may have been done all the same." : "."),
                "no end within " + allowed));
    }

    @Override
    public Message broke(Throwable broken) {
        return used(new ToolResult.Failed("Something went wrong inside Baton.", broken.toString()));
    }

    @Override
    public boolean endsWith(Message message) {
        return message instanceof Message.Used(var step, var use, var _, var _) && step.equals(step()) && use == number;
    }

    @Override
    public boolean isAwaited(RunState state) {
        return Replies.isAwaitedUse(state, step(), number);
    }
}
