package baton.engine;

import baton.run.AgentTask;
import baton.run.Replies;
import baton.run.RunState;
import baton.run.StepKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The tries of one run that are under way. Used on the run's thread only; what comes back is told to the loop.
final class Calls {

    private final AgentRunner agents;
    private final Turns turns;
    private final Timers timers;
    private final Consumer<Message> loop;
    private final Consumer<Live> audience;
    private final Map<StepKey, Call> underWay = new HashMap<>();
    private @Nullable Instant lookAt;

    Calls(AgentRunner agents, Turns turns, Timers timers, Consumer<Message> loop, Consumer<Live> audience) {
        this.agents = agents;
        this.turns = turns;
        this.timers = timers;
        this.loop = loop;
        this.audience = audience;
    }

    void begin(AgentTask task) {
        var turn = turns.of(task.model(), agents.atOnce(task.model()));
        var call = new Call(task, agents, turn, timers, loop, audience);
        underWay.put(task.step(), call);
        call.begin();
        look(call);
    }

    boolean isEmpty() {
        return underWay.isEmpty();
    }

    /// A time before which none of them has taken too long; `null` if none can have. At that time, or when one
    /// was told to begin, ask [#overdue].
    @Nullable Instant lookAt() {
        return lookAt;
    }

    private void look(Call call) {
        var deadline = call.deadline();
        if (deadline != null && (lookAt == null || deadline.isBefore(lookAt))) {
            lookAt = deadline;
        }
    }

    /// The failures of those that have taken too long at `now`.
    List<Message.Replied> overdue(Instant now) {
        lookAt = null;
        var overdue = new ArrayList<Message.Replied>();
        for (var call : underWay.values()) {
            var deadline = call.deadline();
            if (deadline != null && !deadline.isAfter(now)) {
                overdue.add(call.tookTooLong());
            } else {
                look(call);
            }
        }
        return overdue;
    }

    /// The try has replied, or taken too long: what more comes from it is for nobody.
    void end(StepKey step, int attempt) {
        var call = underWay.get(step);
        if (call != null && call.attempt() == attempt) {
            underWay.remove(step);
            call.cutOff();
        }
    }

    /// Cuts off every try that `state` no longer waits for.
    void keepAwaited(RunState state) {
        for (Iterator<Call> calls = underWay.values().iterator(); calls.hasNext(); ) {
            var call = calls.next();
            if (!Replies.isAwaited(state, call.step(), call.attempt())) {
                call.cutOff();
                calls.remove();
            }
        }
    }

    void cutOffAll() {
        underWay.values().forEach(Call::cutOff);
        underWay.clear();
    }
}
