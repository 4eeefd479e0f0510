package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.Region;

/// A choice for several things at once: it says so where they differ, and what is chosen then holds for all.
final class MixedChoice<T> {

    private final Choice<Optional<T>> choice;

    MixedChoice(String id, String name, Function<T, String> words, Consumer<T> chosen) {
        choice = new Choice<>(id, name, List.of(), one -> one.map(words).orElseGet(() -> text("several.mixed")));
        choice.onChoose(one -> one.ifPresent(chosen));
    }

    Region root() {
        return choice.root();
    }

    /// @param offered what can be chosen
    /// @param now     what each of them has; not empty
    void show(List<T> offered, List<T> now) {
        var distinct = now.stream().distinct().toList();
        var all = new ArrayList<Optional<T>>();
        offered.forEach(one -> all.add(Optional.of(one)));
        distinct.stream().filter(one -> !offered.contains(one)).forEach(one -> all.add(Optional.of(one)));
        boolean mixed = distinct.size() != 1;
        if (mixed) {
            all.addFirst(Optional.empty());
        }
        choice.show(all, mixed ? Optional.empty() : Optional.of(distinct.getFirst()));
    }
}
