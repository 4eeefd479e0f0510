package baton.workflow;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;

/// An unchangeable list in which an element is found by its id without looking at the others.
abstract class Named<I, T> extends AbstractList<T> implements RandomAccess {

    private final List<T> all;
    private final Map<I, T> byId;

    /// @throws IllegalArgumentException if two elements have one id
    Named(List<T> all, Function<T, I> id, String what) {
        this.all = List.copyOf(all);
        this.byId = HashMap.newHashMap(all.size());
        for (var one : this.all) {
            if (byId.put(id.apply(one), one) != null) {
                throw new IllegalArgumentException("two " + what + " are called " + id.apply(one));
            }
        }
    }

    final Optional<T> find(I id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public final T get(int index) {
        return all.get(index);
    }

    @Override
    public final int size() {
        return all.size();
    }
}
