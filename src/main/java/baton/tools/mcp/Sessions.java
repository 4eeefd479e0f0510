package baton.tools.mcp;

import baton.engine.ToolServers.Server;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The conversations that are open: one a server, begun when it is first needed, ended when nobody needed it
/// for a while. A server that could not be had is not asked again for a moment, so that a step with ten
/// questions about it does not wait ten times. Safe for several threads.
final class Sessions implements AutoCloseable {

    private static final long MOMENT_NANOS = Duration.ofSeconds(20).toNanos();

    private final Transports transports;
    private final Limits limits;
    private final Map<Server, Seat> seats = new ConcurrentHashMap<>();
    private volatile boolean closed;

    Sessions(Transports transports, Limits limits) {
        this.transports = transports;
        this.limits = limits;
    }

    /// What one server is, or was.
    private static final class Seat {
        private final ReentrantLock lock = new ReentrantLock();
        private @Nullable McpSession session;
        private @Nullable ServerTrouble trouble;
        private long since;
        private long used;
        private int talks;
    }

    /// What is done in a conversation.
    interface Talk<T> {
        T with(McpSession session) throws ServerTrouble, InterruptedException;
    }

    /// Does something in the conversation with `server`, which has to be allowed.
    <T> T talk(Server server, Talk<T> talk) throws ServerTrouble, InterruptedException {
        var seat = seats.computeIfAbsent(server, _ -> new Seat());
        var session = session(server, seat);
        try {
            return talk.with(session);
        } finally {
            ended(seat);
            closeOnceIdle(seat);
        }
    }

    private McpSession session(Server server, Seat seat) throws ServerTrouble, InterruptedException {
        seat.lock.lockInterruptibly();
        try {
            var open = seat.session;
            if (open != null && !open.hasEnded()) {
                seat.talks++;
                return open;
            }
            if (seat.trouble != null && System.nanoTime() - seat.since < MOMENT_NANOS) {
                throw seat.trouble;
            }
            if (closed) {
                throw new ServerTrouble("Baton is being closed.", "closed");
            }
            return opened(server, seat);
        } finally {
            seat.lock.unlock();
        }
    }

    private McpSession opened(Server server, Seat seat) throws ServerTrouble, InterruptedException {
        try {
            var opened = McpSession.open(transports.of(server));
            seat.session = opened;
            seat.trouble = null;
            seat.talks++;
            return opened;
        } catch (ServerTrouble why) {
            seat.trouble = why;
            seat.since = System.nanoTime();
            throw why;
        }
    }

    private static void ended(Seat seat) {
        seat.lock.lock();
        try {
            seat.used = System.nanoTime();
            seat.talks--;
        } finally {
            seat.lock.unlock();
        }
    }

    private void closeOnceIdle(Seat seat) {
        CompletableFuture.delayedExecutor(limits.idle().toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread)
                .execute(() -> endIfIdle(seat));
    }

    private void endIfIdle(Seat seat) {
        seat.lock.lock();
        try {
            if (seat.talks == 0
                    && System.nanoTime() - seat.used >= limits.idle().toNanos()) {
                end(seat);
            }
        } finally {
            seat.lock.unlock();
        }
    }

    /// Ends the conversation, if there is one, and forgets what went wrong.
    void end(Server server) {
        var seat = seats.get(server);
        if (seat != null) {
            end(seat);
        }
    }

    private static void end(Seat seat) {
        seat.lock.lock();
        try {
            seat.trouble = null;
            if (seat.session != null) {
                seat.session.close();
                seat.session = null;
            }
        } finally {
            seat.lock.unlock();
        }
    }

    /// Ends all of them; none is begun any more.
    @Override
    public void close() {
        closed = true;
        seats.keySet().forEach(this::end);
    }
}
