package baton.tools.mcp;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// Speaks with a program of this computer, line by line. Three threads: one writes, one reads, one keeps the
/// end of what the program logs. All end with the program, and the program ends with [#close], its own programs
/// included.
final class ProgramTransport extends BoundedTransport {

    private static final int WAITING = 1_000;

    private final List<String> command;
    private final Map<String, String> environment;
    private final BlockingQueue<byte[]> outgoing = new LinkedBlockingQueue<>(WAITING);
    private final AtomicBoolean closed = new AtomicBoolean();
    private final LogTail log;
    private volatile @Nullable Process process;

    /// @param environment all that the program finds in its environment
    ProgramTransport(String server, List<String> command, Map<String, String> environment, Masks masks, Limits limits) {
        super(server, masks, limits);
        this.command = command;
        this.environment = environment;
        this.log = new LogTail(masks);
    }

    @Override
    void open() throws ServerTrouble {
        var builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            var started = builder.start();
            process = started;
            thread("writes", () -> write(started.getOutputStream()));
            thread("reads", () -> read(started.getInputStream()));
            thread("logs", () -> log.follow(started.getErrorStream()));
        } catch (IOException e) {
            throw new ServerTrouble(
                    "The tool server “" + server() + "” could not be started: the program “" + command.getFirst()
                            + "” was not found, or Baton may not run it.",
                    String.valueOf(e.getMessage()));
        }
    }

    private void thread(String does, Runnable work) {
        Thread.ofVirtual().name("tools/" + server() + " " + does).start(work);
    }

    @Override
    void send(String message, @Nullable Long answers) throws ServerTrouble {
        if (!outgoing.offer((message + "\n").getBytes(StandardCharsets.UTF_8))) {
            throw new ServerTrouble("The tool server “" + server() + "” no longer takes anything in.", log.end());
        }
    }

    private void write(OutputStream to) {
        try (to) {
            while (!closed.get()) {
                to.write(outgoing.take());
                to.flush();
            }
        } catch (IOException _) {
            // it has ended, which the one who reads sees too
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(InputStream from) {
        try (var bytes = new BufferedInputStream(from)) {
            for (var line = line(bytes); line != null && !closed.get(); line = line(bytes)) {
                take(line);
            }
            fail(new ServerTrouble("The tool server “" + server() + "” has ended.", log.end()));
        } catch (IOException | ServerTrouble why) {
            fail(
                    why instanceof ServerTrouble trouble
                            ? trouble
                            : new ServerTrouble("The tool server “" + server() + "” has ended.", log.end()));
        }
    }

    private @Nullable String line(InputStream from) throws IOException, ServerTrouble {
        var line = new ByteArrayOutputStream();
        for (int next = from.read(); next != '\n'; next = from.read()) {
            if (next < 0) {
                return null;
            }
            if (line.size() >= limits().message()) {
                throw new ServerTrouble(
                        "The tool server “" + server() + "” sent more at once than Baton takes in.", log.end());
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    /// A program that is well behaved ends by itself once nobody speaks to it any more; it is not waited for.
    @Override
    public void close() {
        var running = process;
        if (closed.compareAndSet(false, true) && running != null) {
            outgoing.clear();
            outgoing.offer(new byte[0]);
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly();
        }
    }
}
