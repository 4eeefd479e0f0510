package baton.agents;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.ModelBook.Connection;
import baton.run.Failure;
import baton.run.StepReply;
import baton.run.ToolResult;
import baton.stub.Dialect;
import baton.stub.Script;
import baton.stub.Script.Ending;
import baton.workflow.Contract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAiModelTest extends ModelContract {

    @Override
    Dialect dialect() {
        return Dialect.OPENAI;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/v1", "/v1/", "/v1/chat/completions", "/v1/models"})
    void takes_an_address_however_it_is_typed(String ending) throws Exception {
        server.then(Script.says("Hello"));
        connect("localhost:" + server.port() + ending, "stub");

        assertThat(succeeded(writer()).output().text("message")).isEqualTo("Hello");
    }

    @Test
    void asks_strictly_only_for_what_strictness_can_hold() throws Exception {
        server.otherwise(_ -> Script.says(GOOD));

        succeeded(qualifier());
        assertThat(isStrict()).isTrue();

        succeeded(qualifier().asked(Contract.of(Given.SCORE, Given.REASON.optional())));
        assertThat(isStrict()).isFalse();
    }

    private boolean isStrict() {
        return last(server)
                .json()
                .path("response_format")
                .path("json_schema")
                .path("strict")
                .asBoolean();
    }

    @ParameterizedTest
    @CsvSource({"deepseek-reasoner, 'First look.'", "gpt-5, ''"})
    void thoughts_before_a_use_of_tools_are_shown_again_where_the_server_takes_them(String model, String shown)
            throws Exception {
        server.withModels(model)
                .then(
                        Script.thinks("First look.", new Script.Called("c1", "lookUp", "{\"company\":\"Acme\"}")),
                        Script.says("Anvils."));
        connect(server.address(), model);
        var wants = wants(writer());

        var reply = runner().run(
                        writer().turn(wants, new ToolResult.Gave("Acme makes anvils."))
                                .mayUseTools()
                                .task(),
                        LookUp.TOOLS,
                        live);

        assertThat(reply).isInstanceOf(StepReply.Succeeded.class);
        assertThat(last(server)
                        .json()
                        .path("messages")
                        .path(2)
                        .path("reasoning_content")
                        .asText(""))
                .isEqualTo(shown);
    }

    @Test
    void says_that_the_model_declined() throws Exception {
        var declined = """
                data: {"choices":[{"index":0,"delta":{"role":"assistant","refusal":"I cannot help"}}]}

                data: {"choices":[{"index":0,"delta":{"refusal":" with that."}}]}

                data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}

                data: [DONE]

                """;

        var failure = failure(new Script.Raw(200, "text/event-stream", declined));

        assertThat(failure.kind()).isEqualTo(Failure.Kind.REFUSED);
        assertThat(failure.why()).isEqualTo("It said: “I cannot help with that.”");
    }

    @Test
    void says_that_a_filter_stopped_the_answer() throws Exception {
        assertThat(failure(new Script.Reply("Dear", Ending.FILTER)).kind()).isEqualTo(Failure.Kind.REFUSED);
    }

    @Test
    void overhears_the_comments_that_keep_a_connection_alive() throws Exception {
        server.then(new Script.Raw(200, "text/event-stream", """
                : still working

                data: {"choices":[{"index":0,"delta":{"content":"Hi"}}]}

                : still working

                data: [DONE]

                """));

        assertThat(succeeded(writer()).output().text("message")).isEqualTo("Hi");
    }

    @Test
    void nobody_knows_what_it_costs() throws Exception {
        server.then(Script.says("Hello"));

        assertThat(succeeded(writer()).transcript().usage().cost()).isNull();
    }

    @Test
    void counts_by_itself_what_the_server_does_not_count() throws Exception {
        server.then(new Script.Raw(200, "text/event-stream", """
                data: {"choices":[{"index":0,"delta":{"content":"Hello there"},"finish_reason":"stop"}]}

                data: [DONE]

                """));

        var usage = succeeded(writer()).transcript().usage();

        assertThat(usage.tokensOut()).isEqualTo(3);
        assertThat(usage.tokensIn()).isGreaterThan(50);
    }

    @Test
    void finds_the_way_to_v1_by_itself_and_says_where_it_often_is() {
        server.close();
        server = baton.stub.StubServer.start(Dialect.OLLAMA);

        var check = connections.test(new Connection("mine", kind(), "http://localhost:" + server.port(), "stub"), null);

        assertThat(check)
                .isEqualTo(new baton.engine.ModelBook.Check(
                        baton.engine.ModelBook.Verdict.UNSURE,
                        "Something answers at this address, but it does not offer models. Check the address. It often "
                                + "ends in /v1.",
                        List.of()));
    }

    @Test
    void arguments_that_cannot_be_read_are_refused_in_words_that_help() throws Exception {
        server.then(Script.calls("", new Script.Called("call_1", "lookUp", "[1, 2")));

        var wish = wants(writer()).wishes().getFirst();

        assertThat(wish.leave()).isEqualTo(baton.run.ToolWish.Leave.REFUSED);
        assertThat(wish.why()).startsWith("What “lookUp” is to be used with could not be read.");
    }

    @Test
    void gives_every_call_an_id_of_its_own() throws Exception {
        server.then(Script.calls(
                "",
                new Script.Called("same", "lookUp", "{\"company\":\"Acme\"}"),
                new Script.Called("same", "note", "{}")));

        assertThat(wants(writer()).wishes())
                .extracting(wish -> wish.call().id())
                .doesNotHaveDuplicates();
    }

    @Test
    void understands_a_server_that_does_not_stream() throws Exception {
        server.then(new Script.Raw(200, "application/json; charset=utf-8", """
                {"id":"1","object":"chat.completion","model":"stub","choices":[{"index":0,"message":\
                {"role":"assistant","content":"Hello there","reasoning_content":"Greet."},"finish_reason":"stop"}],\
                "usage":{"prompt_tokens":9,"completion_tokens":3,"total_tokens":12}}"""));

        var reply = succeeded(writer());

        assertThat(reply.output().text("message")).isEqualTo("Hello there");
        assertThat(reply.transcript().usage().tokens()).isEqualTo(12);
    }

    @Test
    void takes_the_calls_of_a_server_that_does_not_stream() throws Exception {
        server.then(new Script.Raw(200, "application/json", """
                {"choices":[{"index":0,"message":{"role":"assistant","content":null,"tool_calls":[{"id":"a","type":\
                "function","function":{"name":"lookUp","arguments":"{\\"company\\":\\"Acme\\"}"}},{"id":"b","type":\
                "function","function":{"name":"note","arguments":"{}"}}]},"finish_reason":"tool_calls"}]}"""));

        assertThat(wants(writer()).wishes())
                .extracting(wish -> wish.call().id() + " " + wish.call().tool())
                .containsExactly("a lookUp", "b note");
    }
}
