package baton.studio.connect;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.KeyPlace;
import baton.engine.LocalModels;
import baton.engine.ModelBook.Check;
import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import baton.engine.ModelBook.Offer;
import baton.engine.ModelBook.Verdict;
import baton.studio.fx.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Finding, testing, downloading and keeping a model, without a window.
class ConnectModelTest {

    private static final LocalModels.Found FOUND =
            new LocalModels.Found("http://127.0.0.1:11434", List.of(Offer.named("llama3.2")));

    private final BookInHand book = new BookInHand();
    private final OllamaInHand ollama = new OllamaInHand();
    private final ConnectModel model = new ConnectModel(book, ollama, Background.immediate(), Runnable::run);
    private final List<String> connected = new ArrayList<>();

    private static Draft draft(String name, Set<String> uses) {
        return new Draft(Kind.OPENAI, "https://api.example/v1", "m", "k3y", name, "", "", "", "", "", uses);
    }

    @Test
    void ollama_is_looked_for_and_found_once_it_runs() {
        model.look();
        assertThat(model.hereProperty().get()).contains(new LocalModels.Absent());

        ollama.state = FOUND;
        model.look();

        assertThat(model.hereProperty().get()).contains(FOUND);
    }

    @Test
    void ollama_is_started_and_looked_for_at_once() {
        model.look();
        ollama.state = FOUND;

        model.start();

        assertThat(ollama.starts).isEqualTo(1);
        assertThat(model.hereProperty().get()).contains(FOUND);
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void why_ollama_does_not_start_is_said() {
        ollama.why = Optional.of("Ollama ended at once.");

        model.start();

        assertThat(model.saidProperty().get()).isEqualTo(new ConnectModel.Said("Ollama ended at once.", false));
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void a_test_says_what_it_found_and_offers_the_models() {
        book.answer = new Check(Verdict.NO_SUCH_MODEL, "It has others.", List.of(Offer.named("a"), Offer.named("b")));

        model.test(draft("", Set.of()));

        assertThat(model.saidProperty().get()).isEqualTo(new ConnectModel.Said("It has others.", false));
        assertThat(model.offersProperty().get()).extracting(Offer::name).containsExactly("a", "b");
        assertThat(model.busyProperty().get()).isFalse();
        model.forget();
        assertThat(model.offersProperty().get()).isEmpty();
    }

    @Test
    void a_model_is_kept_with_its_key_and_what_it_is_used_for() {
        model.save(draft("Office", Set.of("default", "careful")), connected::add);

        assertThat(connected).containsExactly("Office");
        assertThat(book.keys).containsEntry("Office", "k3y");
        assertThat(book.usual()).isEqualTo("Office");
        assertThat(book.aliases()).containsEntry("careful", "Office").hasSize(1);
    }

    @Test
    void what_a_model_is_not_used_for_any_more_is_taken_from_it_and_from_no_other() {
        model.save(draft("Office", Set.of("default", "careful")), connected::add);
        book.setAlias("cheap", "another");

        model.begin("Office");
        assertThat(model.usesProperty().get()).containsExactlyInAnyOrder("default", "careful");
        model.save(draft("Office", Set.of()), connected::add);

        assertThat(book.usual()).isEqualTo("practice");
        assertThat(book.aliases()).containsOnlyKeys("cheap");
    }

    @Test
    void a_download_tells_how_far_it_is_and_what_is_there_after_it() {
        ollama.state = new LocalModels.Empty("http://127.0.0.1:11434");
        model.look();

        model.download("llama3.2");
        ollama.watcher().progress(50, 200);
        assertThat(model.progressProperty().get().orElseThrow().part()).isEqualTo(0.25);
        ollama.state = FOUND;
        ollama.watcher().ended(Optional.empty());

        assertThat(model.progressProperty().get()).isEmpty();
        assertThat(model.hereProperty().get()).contains(FOUND);
    }

    @Test
    void a_download_that_fails_says_why() {
        model.download("llama3.2");

        ollama.watcher().ended(Optional.of("It broke off."));

        assertThat(model.saidProperty().get()).isEqualTo(new ConnectModel.Said("It broke off.", false));
    }

    @Test
    void a_stopped_download_says_nothing_more() {
        model.download("llama3.2");

        model.close();
        ollama.watcher().progress(60, 200);
        ollama.watcher().ended(Optional.of("It broke off."));

        assertThat(ollama.stopped).isTrue();
        assertThat(model.progressProperty().get()).isEmpty();
        assertThat(model.saidProperty().get()).isEqualTo(ConnectModel.Said.NOTHING);
        assertThat(ollama.looks).isZero();
    }

    @Test
    void keys_can_be_locked_in_a_file_and_the_passphrase_is_wiped() {
        book.place = KeyPlace.State.LOCKED_FILE;
        book.passphrase = "sesame";
        model.begin("");
        assertThat(model.placeProperty().get()).isEqualTo(KeyPlace.State.LOCKED_FILE);
        var opened = new ArrayList<Boolean>();

        model.open("barley".toCharArray(), opened::add);
        var typed = "sesame".toCharArray();
        model.open(typed, opened::add);

        assertThat(opened).containsExactly(false, true);
        assertThat(typed).containsOnly(' ');
        assertThat(model.placeProperty().get()).isEqualTo(KeyPlace.State.OPEN_FILE);
    }

    @Test
    void a_removed_connection_is_gone() {
        book.save(new Connection("Office", Kind.OPENAI, "https://api.example/v1", "m"), null);

        model.remove("Office", () -> connected.add("closed"));

        assertThat(book.connections()).isEmpty();
        assertThat(connected).containsExactly("closed");
    }
}
