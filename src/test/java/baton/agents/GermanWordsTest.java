package baton.agents;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.Failure;
import baton.run.StepReply;
import baton.stub.Dialect;
import baton.stub.Script;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// On a German screen people are told in German what went wrong, and models what they always are.
class GermanWordsTest extends ModelSetup {

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speak_german() {
        Locale.setDefault(Locale.GERMANY);
    }

    @AfterEach
    void speak_as_before() {
        Locale.setDefault(before);
    }

    @Override
    Dialect dialect() {
        return Dialect.OPENAI;
    }

    private Failure failure() throws InterruptedException {
        return ((StepReply.Failed) runner().run(writer().task(), live)).failure();
    }

    @Test
    void what_a_server_refuses_is_said_in_german() throws Exception {
        server.then(Script.status(429, "slow down"));

        var failure = failure();

        assertThat(failure.title()).isEqualTo("„mine“ hat Baton gebeten, langsamer zu fragen.");
        assertThat(failure.why()).startsWith("Warten Sie ein wenig");
        assertThat(failure.details()).contains("slow down");
    }

    @Test
    void an_empty_answer_is_told_with_the_names_in_german_marks() throws Exception {
        server.then(Script.says(""));

        assertThat(failure().title()).isEqualTo("„mine“ hat „Writer“ eine leere Antwort gegeben.");
    }

    @Test
    void models_are_told_in_english_what_is_wrong_with_their_answers() throws Exception {
        server.then(Script.says("{\"score\": \"soon\"}"), Script.says(GOOD));

        succeeded(qualifier());

        assertThat(last(server).body()).contains("must be a number, but it was").doesNotContain("muss eine Zahl");
    }

    @Test
    void ollama_is_still_known_by_its_name() {
        assertThat(Spoken.text("fault.ollama")).startsWith("Ollama");
    }
}
