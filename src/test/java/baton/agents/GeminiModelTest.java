package baton.agents;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.Effect;
import baton.run.Failure;
import baton.run.StepReply;
import baton.run.ToolCall;
import baton.run.ToolResult;
import baton.run.ToolTurn;
import baton.run.ToolWish;
import baton.stub.Dialect;
import baton.stub.Script;
import baton.workflow.Fields;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class GeminiModelTest extends ModelContract {

    @Override
    Dialect dialect() {
        return Dialect.GEMINI;
    }

    @Test
    void sends_back_what_was_signed_with_a_call() throws Exception {
        connect(server.withModels("gemini-3-pro").address(), "gemini-3-pro");
        server.then(
                Script.calls("", new Script.Called("", "lookUp", "{\"company\":\"Acme\"}")), Script.says("Anvils."));
        var wish = wants(writer()).wishes().getFirst();

        runner().run(
                        writer().turn("", new ToolTurn.Use(1, wish, new ToolResult.Gave("Acme makes anvils.")))
                                .mayUseTools()
                                .task(),
                        LookUp.TOOLS,
                        live);

        var parts = last(server).json().path("contents").path(1).path("parts");
        assertThat(parts.path(0).path("thoughtSignature").asText()).isEqualTo("c2lnbmVk");
        assertThat(parts.path(0)
                        .path("functionCall")
                        .path("args")
                        .path("company")
                        .asText())
                .isEqualTo("Acme");
        assertThat(last(server)
                        .json()
                        .path("contents")
                        .path(2)
                        .path("parts")
                        .path(0)
                        .path("functionResponse")
                        .path("name")
                        .asText())
                .isEqualTo("lookUp");
    }

    @Test
    void goes_on_where_another_model_began_to_use_tools() throws Exception {
        goesOnBehindAnother("gemini-3-pro");

        assertThat(firstCall().path("thoughtSignature").asText()).isEqualTo("skip_thought_signature_validator");
    }

    @Test
    void says_nothing_of_signatures_to_models_that_do_not_ask_for_them() throws Exception {
        goesOnBehindAnother("gemini-2.5-flash");

        assertThat(firstCall().has("thoughtSignature")).isFalse();
    }

    private void goesOnBehindAnother(String model) throws InterruptedException {
        connect(server.withModels(model).address(), model);
        server.then(Script.says("Anvils."));
        var asked = new ToolCall("call_1", "lookUp", Fields.of("company", "Acme"));
        var wish = new ToolWish(asked, "Looks Acme up", Effect.LOOKS, "", true, ToolWish.Leave.GIVEN, "");

        var reply = runner().run(
                        writer().turn("", new ToolTurn.Use(1, wish, new ToolResult.Gave("Acme makes anvils.")))
                                .mayUseTools()
                                .task(),
                        LookUp.TOOLS,
                        live);

        assertThat(reply).isInstanceOf(StepReply.Succeeded.class);
    }

    private JsonNode firstCall() {
        return last(server).json().path("contents").path(1).path("parts").path(0);
    }

    @Test
    void does_without_thoughts_where_a_model_has_none_and_remembers_that() throws Exception {
        server.then(
                Script.status(400, "Thinking is not supported by this model."),
                Script.says("Hello"),
                Script.says("Hello"));
        var runner = runner();

        runner.run(writer().task(), live);
        runner.run(writer().task(), live);

        assertThat(server.requests())
                .extracting(one -> one.json()
                        .path("generationConfig")
                        .path("thinkingConfig")
                        .path("includeThoughts")
                        .asBoolean())
                .containsExactly(true, false, false);
    }

    @Test
    void waits_as_long_as_the_text_of_the_refusal_says() throws Exception {
        var failure = failure(new Script.Raw(429, "application/json", """
                {"error":{"code":429,"message":"You exceeded your current quota, please check your plan and billing \
                details.","status":"RESOURCE_EXHAUSTED","details":[{"@type":"type.googleapis.com/google.rpc.RetryInfo",\
                "retryDelay":"24s"}]}}"""));

        assertThat(failure.kind()).isEqualTo(Failure.Kind.SLOW_DOWN);
        assertThat(failure.retryAfter()).isEqualTo(java.time.Duration.ofSeconds(24));
    }

    @Test
    void says_that_the_prompt_was_blocked() throws Exception {
        var blocked =
                "data: {\"promptFeedback\":{\"blockReason\":\"SAFETY\"},\"usageMetadata\":{\"promptTokenCount\":8}}\r\n\r\n";

        assertThat(failure(new Script.Raw(200, "text/event-stream", blocked)).kind())
                .isEqualTo(Failure.Kind.REFUSED);
    }

    @Test
    void does_not_take_a_call_for_an_answer_if_the_stream_broke_off_behind_it() throws Exception {
        server.then(new Script.Reply(
                "",
                "",
                java.util.List.of(new Script.Called("", "lookUp", "{\"company\":\"Acme\"}")),
                Script.Ending.TRUNCATED));

        var failed = (StepReply.Failed) runner().run(writer().mayUseTools().task(), LookUp.TOOLS, live);

        assertThat(failed.failure().kind()).isEqualTo(Failure.Kind.SERVER);
    }

    @Test
    void a_call_that_cannot_be_read_is_tried_again() throws Exception {
        server.then(Script.calls("", new Script.Called("", "lookUp", "[1, 2]")));

        var failed = (StepReply.Failed) runner().run(writer().mayUseTools().task(), LookUp.TOOLS, live);

        assertThat(failed.failure().kind().isPassing()).isTrue();
    }
}
