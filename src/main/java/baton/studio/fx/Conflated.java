package baton.studio.fx;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A gate for values that outdate each other: the newest one wins and at most one hop to the other side is
/// pending.
///
/// Any thread may [offer][#offer]. The sink runs where the hop executor runs it, in the order of the offers,
/// and may skip values in between; the last value offered always arrives. However fast the offers come, the
/// JavaFX queue holds one entry.
///
/// @param <T> an immutable snapshot
public final class Conflated<T> {

    private final Executor hop;
    private final Consumer<? super T> sink;
    private final AtomicReference<@Nullable T> pending = new AtomicReference<>();

    /// A gate whose sink runs on the JavaFX thread.
    public Conflated(Consumer<? super T> sink) {
        this(FxThread::later, sink);
    }

    /// A gate whose sink runs in `hop`, which must run one task after the other.
    public Conflated(Executor hop, Consumer<? super T> sink) {
        this.hop = hop;
        this.sink = sink;
    }

    /// Makes `value` the one to deliver next; never blocks.
    public void offer(T value) {
        if (pending.getAndSet(value) == null) {
            hop.execute(this::deliver);
        }
    }

    private void deliver() {
        T newest = pending.getAndSet(null);
        if (newest != null) {
            sink.accept(newest);
        }
    }
}
