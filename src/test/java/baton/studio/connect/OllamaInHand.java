package baton.studio.connect;

import baton.engine.LocalModels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An Ollama that is as it is told to be, and whose downloads go on when they are told to.
final class OllamaInHand implements LocalModels {

    State state = new Absent();
    final List<String> asked = new ArrayList<>();

    @Nullable Watcher watcher;

    boolean stopped;
    int looks;
    int starts;
    Optional<String> why = Optional.empty();

    @Override
    public State look() {
        looks++;
        return state;
    }

    @Override
    public Optional<String> start() {
        starts++;
        return why;
    }

    @Override
    public Download download(String model, Watcher told) {
        asked.add(model);
        watcher = told;
        return () -> stopped = true;
    }

    Watcher watcher() {
        if (watcher == null) {
            throw new AssertionError("nothing is downloaded");
        }
        return watcher;
    }
}
