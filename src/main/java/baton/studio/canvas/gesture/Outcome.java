package baton.studio.canvas.gesture;

import java.util.List;

/// What a pointer event leads to.
public record Outcome(Gesture next, List<Wish> wishes) {
    public Outcome {
        wishes = List.copyOf(wishes);
    }

    static Outcome of(Gesture next, Wish... wishes) {
        return new Outcome(next, List.of(wishes));
    }
}
