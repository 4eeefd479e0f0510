package baton.engine;

import baton.run.AgentTask;
import baton.run.Failure;
import baton.run.Replies;
import baton.run.RunState;
import baton.run.StepKey;
import baton.run.StepReply;
import baton.run.Transcript;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;

/// The tries of one run that are under way, each on a virtual thread of its own. Used on the run's thread only;
/// what comes back is told to the loop.
final class Calls {

    private final AgentRunner agents;
    private final Timers timers;
    private final Consumer<Message> loop;
    private final Consumer<Live> audience;
    private final Map<StepKey, Call> underWay = new HashMap<>();

    Calls(AgentRunner agents, Timers timers, Consumer<Message> loop, Consumer<Live> audience) {
        this.agents = agents;
        this.timers = timers;
        this.loop = loop;
        this.audience = audience;
    }

    void begin(AgentTask task) {
        var call = new Call(task);
        underWay.put(task.step(), call);
        call.begin();
    }

    boolean isEmpty() {
        return underWay.isEmpty();
    }

    /// Cuts off every try that `state` no longer waits for.
    void keepAwaited(RunState state) {
        for (Iterator<Call> calls = underWay.values().iterator(); calls.hasNext(); ) {
            var call = calls.next();
            if (!Replies.isAwaited(state, call.task.step(), call.task.attempt())) {
                call.cutOff();
                calls.remove();
            }
        }
    }

    void cutOffAll() {
        underWay.values().forEach(Call::cutOff);
        underWay.clear();
    }

    private final class Call implements LiveSink {

        private final AgentTask task;
        private final Thread thread;
        private final Subscription timeout;
        private volatile boolean silent;

        Call(AgentTask task) {
            this.task = task;
            this.thread = Thread.ofVirtual()
                    .name("step " + task.run() + " " + task.step() + "." + task.attempt())
                    .unstarted(this::work);
            var allowed = task.limits().timeoutOrUsual();
            this.timeout = timers.at(timers.now().plus(allowed), () -> reply(tookTooLong(allowed)));
        }

        void begin() {
            thread.start();
        }

        private void work() {
            try {
                reply(agents.run(task, this));
            } catch (InterruptedException cut) {
                Thread.currentThread().interrupt();
                if (!silent) { // else it was cut off, and nobody waits for a reply
                    reply(unexpected(cut));
                }
            } catch (RuntimeException | Error broken) {
                reply(unexpected(broken));
            }
        }

        private void reply(StepReply reply) {
            loop.accept(new Message.Replied(task.step(), task.attempt(), reply));
        }

        void cutOff() {
            silent = true;
            timeout.close();
            thread.interrupt();
        }

        @Override
        public void text(String piece) {
            if (!silent) {
                audience.accept(new Live.Text(task.step(), task.attempt(), piece));
            }
        }

        @Override
        public void remark(String sentence) {
            if (!silent) {
                audience.accept(new Live.Remark(task.step(), task.attempt(), sentence));
            }
        }

        private StepReply tookTooLong(Duration allowed) {
            return failed(
                    Failure.Kind.TOOK_TOO_LONG,
                    "“" + task.node().name() + "” took longer than " + words(allowed) + ".",
                    "Nothing was lost; earlier steps are kept.",
                    "no reply within " + allowed);
        }

        private StepReply unexpected(Throwable broken) {
            return failed(
                    Failure.Kind.UNEXPECTED,
                    "Something went wrong inside Baton while “" + task.node().name() + "” was working.",
                    "Try again; if it happens again, the details help to find the cause.",
                    broken.toString());
        }

        private StepReply failed(Failure.Kind kind, String title, String why, String details) {
            return new StepReply.Failed(new Failure(kind, title, why, details), Transcript.NONE);
        }

        private static String words(Duration allowed) {
            long seconds = Math.max(1, allowed.toSeconds());
            if (seconds % 60 != 0 || seconds < 60) {
                return seconds == 1 ? "1 second" : seconds + " seconds";
            }
            return seconds == 60 ? "1 minute" : seconds / 60 + " minutes";
        }
    }
}
