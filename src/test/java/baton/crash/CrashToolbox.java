package baton.crash;

import baton.engine.LiveSink;
import baton.engine.Toolbox;
import baton.run.ToolCall;
import baton.run.ToolResult;
import baton.run.ToolSpec;
import baton.run.ToolWish;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/// Mails, each of which is a line in a file that is on disk before it counts as sent. Whether one may be sent
/// twice is in the name of the agent: `again…` may. Looks change nothing.
final class CrashToolbox implements Toolbox {

    private final Path effects;
    private final Moments moments;
    private final ReentrantLock one = new ReentrantLock();

    CrashToolbox(Path effects, Moments moments) {
        this.effects = effects;
        this.moments = moments;
    }

    @Override
    public List<ToolSpec> specs(User user) {
        return List.of(new ToolSpec("mail", "Sends a mail.", "{\"type\":\"object\"}"));
    }

    @Override
    public ToolWish look(User user, ToolCall call) {
        if (call.tool().equals("look")) {
            return new ToolWish(call, "look around", baton.run.Effect.LOOKS, "look", true, ToolWish.Leave.GIVEN, "");
        }
        boolean again = user.name().startsWith("actAgain");
        return new ToolWish(
                call,
                "send a mail",
                baton.run.Effect.LASTING,
                "send mails",
                again,
                again ? ToolWish.Leave.GIVEN : ToolWish.Leave.ASK,
                "");
    }

    @Override
    public ToolResult use(User user, ToolWish wish, int number, LiveSink live) throws InterruptedException {
        thinkLong();
        if (wish.call().tool().equals("look")) {
            return new ToolResult.Gave("nothing there");
        }
        changeTheWorld(new Effect(user.run(), user.step(), number));
        thinkLong();
        return new ToolResult.Gave("sent");
    }

    /// So that lives end in the middle of it often enough.
    private void thinkLong() throws InterruptedException {
        for (int time = 0; time < 4; time++) {
            moments.think();
        }
    }

    /// Not to be interrupted: what was begun in the world is done.
    private void changeTheWorld(Effect effect) {
        boolean interrupted = Thread.interrupted();
        one.lock();
        try (var file = FileChannel.open(effects, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            file.write(ByteBuffer.wrap((effect.line() + "\n").getBytes(StandardCharsets.UTF_8)));
            file.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            one.unlock();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void remember(User user, ToolWish wish, boolean allowed) {}
}
