package baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.KeyPlace;
import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import baton.run.Samples;
import baton.workflow.Fields;
import baton.workflow.Flow;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Keys in a locked file, where a computer has no password store.
class LockedKeysTest {

    @TempDir
    private Path folder;

    private CliWorld world;
    private Locked file;

    /// A file that the word “sesame” opens.
    private static final class Locked implements KeyPlace {

        private State state = State.LOCKED_FILE;
        private int tries;

        @Override
        public State state() {
            return state;
        }

        @Override
        public boolean open(char[] passphrase) {
            tries++;
            if (new String(passphrase).equals("sesame")) {
                state = State.OPEN_FILE;
            }
            return state == State.OPEN_FILE;
        }
    }

    @BeforeEach
    void lock() {
        world = new CliWorld(folder);
        file = new Locked();
        world.models.keyPlace = file;
        world.models.save(new Connection("mine", Kind.OPENAI, "https://models.example/v1", "m"), "k3y");
    }

    private CliWorld.Said run(String model) {
        var workflow = world.workflow(Flow.withStart()
                .agents("a")
                .result("end")
                .chain("start", "a", "end")
                .drawn());
        return world.baton("run", workflow, "--input", "message=hello", "--model", model);
    }

    @Test
    void a_variable_opens_them_and_nobody_is_asked() {
        world.environment.put("BATON_PASSPHRASE", "sesame");

        assertThat(run("mine").exit()).isZero();

        assertThat(file.state()).isEqualTo(KeyPlace.State.OPEN_FILE);
    }

    @Test
    void a_wrong_variable_is_said_and_nothing_runs() {
        world.environment.put("BATON_PASSPHRASE", "open");

        var said = run("mine");

        assertThat(said.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(said.err().getFirst()).contains("BATON_PASSPHRASE does not open your locked keys.");
        assertThat(said.err().toString()).doesNotContain("open]");
        assertThat(world.agents.asked()).isEmpty();
    }

    @Test
    void a_person_is_asked_and_may_mistype() {
        world.typing("");
        world.unseen.add("sesam");
        world.unseen.add("sesame");

        assertThat(run("mine").exit()).isZero();

        assertThat(file.state()).isEqualTo(KeyPlace.State.OPEN_FILE);
        assertThat(file.tries).isEqualTo(2);
    }

    @Test
    void after_three_wrong_words_nothing_runs() {
        world.typing("");
        world.unseen.addAll(java.util.List.of("a", "b", "c", "sesame"));

        assertThat(run("mine").exit()).isEqualTo(Exit.BAD_INPUT);

        assertThat(file.tries).isEqualTo(3);
        assertThat(world.agents.asked()).isEmpty();
    }

    @Test
    void a_person_who_types_nothing_goes_on_without_them() {
        world.typing("");

        var said = run("mine");

        assertThat(said.err()).contains("Your keys stay locked.");
        assertThat(world.agents.asked()).hasSize(1);
    }

    @Test
    void where_nobody_sits_it_is_said_what_to_do() {
        var said = run("mine");

        assertThat(said.err())
                .contains("Your keys are locked in a file, and nobody is here to open it. Put its passphrase into"
                        + " BATON_PASSPHRASE, or run this in a terminal.");
    }

    @Test
    void practice_wants_no_keys() {
        assertThat(run("practice").err()).isEmpty();
        assertThat(file.tries).isZero();
    }

    @Test
    void an_agent_that_gives_its_sample_wants_no_keys() {
        var workflow = world.workflow(Flow.withStart()
                .agents("a")
                .but(node -> Samples.included(node, Fields.of("message", "82")))
                .result("end")
                .chain("start", "a", "end")
                .drawn());

        var said = world.baton("run", workflow, "-i", "message=hello", "--model", "mine", "--use-samples");

        assertThat(said.last()).isEqualTo("message: 82");
        assertThat(said.err()).isEmpty();
        assertThat(world.agents.asked()).isEmpty();
    }

    @Test
    void a_key_that_is_added_goes_into_the_open_file() {
        world.environment.put("BATON_PASSPHRASE", "sesame");
        world.environment.put("MY_KEY", "k3y-of-mine");

        var said = world.baton("models", "add", "other", "--kind", "openai", "--model", "m", "--key-env", "MY_KEY");

        assertThat(said.exit()).isZero();
        assertThat(file.state()).isEqualTo(KeyPlace.State.OPEN_FILE);
    }
}
