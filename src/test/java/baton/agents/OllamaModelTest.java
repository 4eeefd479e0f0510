package baton.agents;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.Failure;
import baton.stub.Dialect;
import baton.stub.Script;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class OllamaModelTest extends ModelContract {

    @Override
    Dialect dialect() {
        return Dialect.OLLAMA;
    }

    @Test
    void asks_for_room_for_all_of_the_prompt_and_the_answer() throws Exception {
        server.otherwise(_ -> Script.says("Hello"));

        succeeded(writer());
        assertThat(room()).isEqualTo(6144);

        succeeded(writer().received("New lead", "lead", "words and words ".repeat(3000)));
        assertThat(room()).isBetween(16_000 + 4096, 32_000);
    }

    private int room() {
        return last(server).json().path("options").path("num_ctx").asInt();
    }

    @Test
    void wants_a_refusal_rather_than_a_prompt_without_its_beginning() throws Exception {
        server.then(Script.says("Hello"));

        succeeded(writer());

        assertThat(last(server).json().path("truncate").asBoolean(true)).isFalse();
        assertThat(last(server).json().path("shift").asBoolean(true)).isFalse();
    }

    @Test
    void notices_that_the_beginning_of_the_prompt_was_dropped() throws Exception {
        var end = "{\"model\":\"stub\",\"message\":{\"role\":\"assistant\",\"content\":\"Hello\"},"
                + "\"done_reason\":\"stop\",\"done\":true,\"prompt_eval_count\":2050,\"eval_count\":1}\n";
        server.then(new Script.Raw(200, "application/x-ndjson", end));

        var failure = failure(writer().received("New lead", "lead", "words and words ".repeat(5000)));

        assertThat(failure.kind()).isEqualTo(Failure.Kind.TOO_MUCH_TEXT);
        assertThat(failure.title()).isEqualTo("Ollama dropped the beginning of the text.");
    }

    @Test
    void costs_nothing_on_this_computer() throws Exception {
        server.then(Script.says("Hello"));

        assertThat(succeeded(writer()).transcript().usage().cost()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void speaks_of_ollama_and_of_this_computer() throws Exception {
        assertThat(failure(Script.status(404, "model 'stub' not found, try pulling it first"))
                        .title())
                .isEqualTo("The model “stub” is not on this computer.");

        server.close();
        var failure = failure(writer());
        assertThat(failure.title()).isEqualTo("Ollama is not running on this computer.");
        assertThat(failure.why()).isEqualTo("Start it. “Writer” needs it for “stub”.");
    }
}
