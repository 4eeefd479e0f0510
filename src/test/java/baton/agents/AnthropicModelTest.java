package baton.agents;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.Failure;
import baton.run.ToolWish;
import baton.stub.Dialect;
import baton.stub.Script;
import org.junit.jupiter.api.Test;

class AnthropicModelTest extends ModelContract {

    @Override
    Dialect dialect() {
        return Dialect.ANTHROPIC;
    }

    @Test
    void has_the_answer_handed_over_by_a_tool_where_the_model_takes_no_schema() throws Exception {
        server.then(
                Script.status(400, "output_config.format is not supported by this model"),
                Script.calls("", new Script.Called("toolu_1", "hand_over", GOOD)));

        assertThat(succeeded(qualifier()).output()).isEqualTo(AGREED);
        assertThat(last(server).tools()).containsOnlyKeys("hand_over");
        assertThat(last(server).json().path("tool_choice").path("type").asText())
                .isEqualTo("any");
        assertThat(live.shown()).isEqualTo("score: 82\nreason: Budget is there");
    }

    @Test
    void asks_for_no_more_words_than_the_model_may_write_and_remembers_it() throws Exception {
        server.then(
                Script.status(400, "max_tokens: 32000 > 8192, which is the maximum allowed number of output tokens"),
                Script.says("Hello"),
                Script.says("Hello"));
        var runner = runner();

        runner.run(writer().task(), live);
        runner.run(writer().task(), live);

        assertThat(server.requests())
                .extracting(one -> one.json().path("max_tokens").asInt())
                .containsExactly(32_000, 8192, 8192);
    }

    @Test
    void sends_a_schema_without_bounds_which_the_service_does_not_take() throws Exception {
        server.then(Script.says(GOOD));

        succeeded(qualifier());

        var score = last(server).schema().path("properties").path("score");
        assertThat(score.has("minimum") || score.has("maximum")).isFalse();
    }

    @Test
    void says_that_the_service_stopped_the_answer() throws Exception {
        assertThat(failure(new Script.Reply("Dear", Script.Ending.FILTER)).kind())
                .isEqualTo(Failure.Kind.REFUSED);
    }

    @Test
    void arguments_that_cannot_be_read_are_refused_in_words_that_help() throws Exception {
        server.then(Script.calls("", new Script.Called("toolu_1", "lookUp", "{\"company\": \"Ac")));

        var wish = wants(writer()).wishes().getFirst();

        assertThat(wish.leave()).isEqualTo(ToolWish.Leave.REFUSED);
        assertThat(wish.why()).startsWith("What “lookUp” is to be used with could not be read.");
        assertThat(wish.call().arguments().text("unreadable")).isEqualTo("{\"company\": \"Ac");
        PlainWords.check(wish.why());
    }
}
