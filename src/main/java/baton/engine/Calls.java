package baton.engine;

import baton.run.RunEvent;
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

/// The errands of one run that are under way: one for each step at the most, or several that use tools. Used on the
/// run's thread only;
/// what comes back is told to the loop.
final class Calls {

    private final Timers timers;
    private final Consumer<Message> loop;
    private final Consumer<Live> audience;
    private final Map<Key, Call> underWay = new HashMap<>();
    private @Nullable Instant lookAt;

    private record Key(StepKey step, int use) {}

    Calls(Timers timers, Consumer<Message> loop, Consumer<Live> audience) {
        this.timers = timers;
        this.loop = loop;
        this.audience = audience;
    }

    void begin(Errand errand) {
        var call = new Call(errand, timers, loop, audience);
        underWay.put(new Key(errand.step(), errand.use()), call);
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

    /// What is said of those that have taken too long at `now`.
    List<Message> overdue(Instant now) {
        lookAt = null;
        var overdue = new ArrayList<Message>();
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

    /// The errand has ended, or taken too long, as `message` tells: what more comes from it is for nobody.
    ///
    /// @param use as [Errand#use]
    void end(StepKey step, int use, Message message) {
        var key = new Key(step, use);
        var call = underWay.get(key);
        if (call != null && call.errand().endsWith(message)) {
            underWay.remove(key);
            call.cutOff();
        }
    }

    /// The facts with what was said so far by a model that is cut off by them.
    List<RunEvent> withWhatWasSaid(List<RunEvent> facts) {
        return facts.stream().map(this::withWhatWasSaid).toList();
    }

    private RunEvent withWhatWasSaid(RunEvent fact) {
        if (!(fact instanceof RunEvent.StepFailed(var step, var attempt, var failure, var _))) {
            return fact;
        }
        var call = underWay.get(new Key(step, 0));
        return call == null ? fact : new RunEvent.StepFailed(step, attempt, failure, call.soFar());
    }

    /// Cuts off every errand that `state` no longer waits for.
    void keepAwaited(RunState state) {
        for (Iterator<Call> calls = underWay.values().iterator(); calls.hasNext(); ) {
            var call = calls.next();
            if (!call.errand().isAwaited(state)) {
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
