package baton.studio.review;

import static baton.studio.review.Words.text;

import baton.engine.LocalModels;
import baton.run.Failure;
import baton.studio.fx.Background;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// What can be done for a step that failed because Ollama was not running.
final class OllamaHelp {

    private final LocalModels local;
    private final Background background;
    private final ReadOnlyBooleanWrapper starting = new ReadOnlyBooleanWrapper();

    OllamaHelp(LocalModels local, Background background) {
        this.local = local;
        this.background = background;
    }

    /// Finds out whether a start of Ollama may help.
    ///
    /// @param found called if so
    void look(Failure failure, Runnable found) {
        if (failure.kind() == Failure.Kind.NOT_RUNNING && failure.title().startsWith("Ollama")) {
            background.run(
                    local::look,
                    state -> {
                        if (state instanceof LocalModels.Absent(var installed) && installed) {
                            found.run();
                        }
                    },
                    _ -> {});
        }
    }

    /// Starts it.
    ///
    /// @param started called if it runs now
    /// @param refused told why it does not
    void start(Runnable started, Consumer<String> refused) {
        starting.set(true);
        background.run(
                local::start,
                problem -> ended(problem, started, refused),
                _ -> ended(Optional.of(text("help.not-started")), started, refused));
    }

    private void ended(Optional<String> problem, Runnable started, Consumer<String> refused) {
        starting.set(false);
        problem.ifPresentOrElse(refused, started);
    }

    ReadOnlyBooleanProperty startingProperty() {
        return starting.getReadOnlyProperty();
    }
}
