package baton.studio.review;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.LocalModels;
import baton.run.Failure;
import baton.studio.fx.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A step failed because Ollama was not running.
class OllamaHelpTest {

    private final List<String> told = new ArrayList<>();
    private LocalModels.State state = new LocalModels.Absent(true);
    private Optional<String> problem = Optional.empty();

    private final LocalModels local = new LocalModels() {
        @Override
        public State look() {
            return state;
        }

        @Override
        public Optional<String> start() {
            return problem;
        }

        @Override
        public Download download(String model, Watcher watcher) {
            throw new UnsupportedOperationException("nothing is downloaded");
        }
    };

    private final OllamaHelp help = new OllamaHelp(local, Background.immediate());

    private static Failure failure(Failure.Kind kind, String title) {
        return new Failure(kind, title, "Start it.", "");
    }

    private boolean isOffered(Failure failure) {
        help.look(failure, () -> told.add("offered"));
        return told.contains("offered");
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_RUNNING, Ollama is not running on this computer., true",
        "NOT_RUNNING, Nobody answers at http://127.0.0.1:1234., false",
        "SERVER, Ollama has crashed., false"
    })
    void a_start_is_offered_where_it_helps(Failure.Kind kind, String title, boolean offered) {
        assertThat(isOffered(failure(kind, title))).isEqualTo(offered);
    }

    @Test
    void none_is_offered_where_ollama_is_not_installed_or_runs_by_now() {
        var failure = failure(Failure.Kind.NOT_RUNNING, "Ollama is not running on this computer.");
        state = new LocalModels.Absent(false);
        assertThat(isOffered(failure)).isFalse();
        state = new LocalModels.Empty("http://127.0.0.1:11434");
        assertThat(isOffered(failure)).isFalse();
    }

    @Test
    void the_step_is_tried_again_once_ollama_runs() {
        help.start(() -> told.add("again"), told::add);

        assertThat(told).containsExactly("again");
        assertThat(help.startingProperty().get()).isFalse();
    }

    @Test
    void why_it_does_not_run_is_said() {
        problem = Optional.of("Ollama ended at once.");

        help.start(() -> told.add("again"), told::add);

        assertThat(told).containsExactly("Ollama ended at once.");
    }
}
