package baton.agents;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.ModelBook.Kind;
import baton.run.Exchange;
import baton.run.Exchange.Speaker;
import baton.run.Exchange.Told;
import baton.run.Failure;
import baton.run.StepReply;
import baton.run.ToolCall;
import baton.run.ToolResult;
import baton.run.ToolWish;
import baton.stub.Script;
import baton.stub.Script.Called;
import baton.workflow.Fields;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How every kind of model asks for tools and is told what came of them.
abstract class ModelTools extends ModelFaults {

    private static final Called ASKS = new Called("call_1", "lookUp", "{\"company\":\"Acme\"}");
    private static final ToolCall ASKED = new ToolCall("call_1", "lookUp", Fields.of("company", "Acme"));
    private static final ToolResult GAVE = new ToolResult.Gave("Acme makes anvils.");

    @Test
    void is_offered_the_tools_with_all_that_they_take() throws Exception {
        server.then(Script.calls("", ASKS));

        wants(writer());

        var tools = last(server).tools();
        assertThat(tools).containsOnlyKeys("lookUp", "note");
        var schema = java.util.Objects.requireNonNull(tools.get("lookUp"));
        assertThat(schema.path("properties").path("company").path("description").asText())
                .isEqualTo("its name");
        assertThat(schema.path("properties").path("most").path("minimum").asInt())
                .isEqualTo(1);
        assertThat(schema.path("required").path(0).asText()).isEqualTo("company");
        assertThat(last(server).message(0)).contains("You may ask for these tools where they help: lookUp, note.");
    }

    @Test
    void asks_for_a_tool() throws Exception {
        server.then(Script.calls("I look it up.", ASKS));

        var wants = wants(writer());

        assertThat(wants.said()).isEqualTo("I look it up.");
        assertThat(wants.wishes()).hasSize(1);
        var call = wants.wishes().getFirst().call();
        assertThat(CallId.plain(call.id())).isEqualTo("call_1");
        assertThat(call.tool()).isEqualTo("lookUp");
        assertThat(call.arguments()).isEqualTo(ASKED.arguments());
        var exchange = wants.transcript().exchanges().getFirst();
        assertThat(exchange.calls()).containsExactly(call);
        assertThat(exchange.wrong()).isEmpty();
        assertThat(wants.transcript().usage().tokensIn()).isPositive();
        assertThat(live.shown()).isEqualTo("I look it up.");
    }

    @Test
    void asks_for_several_tools_in_one_turn() throws Exception {
        server.then(Script.calls(
                "",
                ASKS,
                new Called("call_2", "lookUp", "{\"company\":\"Bolt\"}"),
                new Called("call_3", "note", "{}")));

        assertThat(wants(writer()).wishes())
                .extracting(ToolWish::call)
                .extracting(call -> CallId.plain(call.id()) + " " + call.tool() + " "
                        + call.arguments().asText())
                .containsExactly("call_1 lookUp company: Acme", "call_2 lookUp company: Bolt", "call_3 note ");
    }

    @Test
    void is_told_what_came_of_its_tools_and_answers() throws Exception {
        server.then(Script.says("It makes anvils."));
        var second = new ToolResult.Failed("The list is not there.", "no file");

        var reply = succeededWithTools(writer().turn(
                        "I look it up.",
                        LookUp.used(1, "call_1", "Acme", GAVE),
                        LookUp.used(2, "call_2", "Bolt", second)));

        assertThat(reply.output().text("message")).isEqualTo("It makes anvils.");
        var told = reply.transcript().exchanges().getFirst().told();
        assertThat(told)
                .extracting(Told::speaker)
                .containsExactly(Speaker.RULES, Speaker.TASK, Speaker.AGENT, Speaker.TOOL, Speaker.TOOL);
        assertThat(told.get(2).calls()).extracting(ToolCall::id).containsExactly("call_1", "call_2");
        assertThat(told.get(3).answers()).isEqualTo("call_1");
        assertThat(told.get(3).text())
                .startsWith("<given-")
                .contains("field=\"result\" from=\"lookUp\">Acme makes anvils.<");
        assertThat(told.get(4).text()).startsWith("It did not work: <given-");
        var sent = String.join("\n", last(server).messages());
        assertThat(told).allSatisfy(one -> assertThat(sent).contains(one.text()));
        assertThat(last(server).roles()).startsWith("system", "user", "assistant", "tool");
        assertThat(last(server).tools()).containsOnlyKeys("lookUp", "note");
    }

    @Test
    void is_told_why_a_tool_was_not_used_and_what_was_only_pretended() throws Exception {
        server.then(Script.says("Done."));

        var told = succeededWithTools(writer().turn(
                                "",
                                LookUp.used(1, "call_1", "Acme", new ToolResult.Refused("You may not read of Acme.")),
                                LookUp.used(
                                        2, "call_2", "Bolt", new ToolResult.Pretended("It would have asked Bolt."))))
                .transcript()
                .exchanges()
                .getFirst()
                .told();

        assertThat(told.get(3).text()).isEqualTo("Refused: You may not read of Acme.");
        assertThat(told.get(4).text()).startsWith("Pretended: this is a rehearsal, so nothing was done.");
    }

    @Test
    void gives_the_agreed_fields_after_it_used_tools() throws Exception {
        server.then(Script.says("{\"score\": 250}"), Script.says(GOOD));

        var reply = succeededWithTools(qualifier().turn("", LookUp.used(1, "call_1", "Acme", GAVE)));

        assertThat(reply.output()).isEqualTo(AGREED);
        assertThat(last(server).schema().path("properties").has("score")).isTrue();
        assertThat(reply.transcript().exchanges()).hasSize(2);
    }

    @Test
    void answers_now_when_it_has_used_tools_as_often_as_it_may() throws Exception {
        server.then(Script.says("It makes anvils."));

        var reply = runner().run(
                        writer().turn("", LookUp.used(1, "call_1", "Acme", GAVE))
                                .task(),
                        LookUp.TOOLS,
                        live);

        assertThat(reply).isInstanceOf(StepReply.Succeeded.class);
        assertThat(last(server).messages().getLast()).startsWith("You have used tools as often as you may. Answer now");
        if (kind() == Kind.ANTHROPIC) {
            assertThat(last(server).json().path("tool_choice").path("type").asText())
                    .isEqualTo("none");
        } else {
            assertThat(last(server).tools()).isEmpty();
        }
    }

    @Test
    void fails_if_it_goes_on_asking_for_tools() throws Exception {
        server.otherwise(_ -> Script.calls("", ASKS));

        var reply = (StepReply.Failed) runner().run(
                        writer().repairs(1)
                                .turn("", LookUp.used(1, "call_1", "Acme", GAVE))
                                .task(),
                        LookUp.TOOLS,
                        live);

        assertThat(reply.failure().kind()).isEqualTo(Failure.Kind.ENDLESS_TOOLS);
        PlainWords.check(reply.failure());
        assertThat(reply.transcript().exchanges())
                .extracting(Exchange::wrong)
                .containsOnly(
                        List.of("You asked for a tool, but there is none to be used now. Answer with what you have."));
    }

    @Test
    void an_unknown_tool_is_refused_in_words_that_help() throws Exception {
        server.then(Script.calls("", new Called("call_1", "sendMoney", "{\"to\":\"me\"}")));

        var wish = wants(writer()).wishes().getFirst();

        assertThat(wish.leave()).isEqualTo(ToolWish.Leave.REFUSED);
        assertThat(wish.why()).isEqualTo("There is no tool “sendMoney”. There is “lookUp” and “note”.");
        PlainWords.check(wish.why());
    }

    @Test
    void a_flood_of_calls_is_not_looked_at() throws Exception {
        var many = java.util.stream.IntStream.range(0, 100)
                .mapToObj(number -> new Called("call_" + number, "note", "{}"))
                .toArray(Called[]::new);
        server.then(Script.calls("", many), Script.says("Enough."));

        var reply = runner().run(writer().mayUseTools().task(), LookUp.TOOLS, live);

        assertThat(((StepReply.Succeeded) reply).output().text("message")).isEqualTo("Enough.");
    }

    @ParameterizedTest
    @CsvSource({
        "400, registry.ollama.ai/library/stub does not support tools",
        "404, No endpoints found that support tool use.",
        "400, Function calling is not enabled for models/stub",
        "500, tools param requires --jinja flag",
        "400, '\"auto\" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set'"
    })
    void says_that_a_model_cannot_use_tools(int status, String words) throws Exception {
        server.then(Script.status(status, words));

        var failed = (StepReply.Failed) runner().run(writer().mayUseTools().task(), LookUp.TOOLS, live);

        assertThat(failed.failure().kind()).isEqualTo(Failure.Kind.NO_TOOLS);
        assertThat(failed.failure().title()).isEqualTo("“stub” cannot use tools, and “Writer” has 2.");
        PlainWords.check(failed.failure());
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void of_a_long_result_the_beginning_is_told() throws Exception {
        server.then(Script.says("Read."));
        var page = new ToolResult.Gave("all about Acme ".repeat(10_000));

        var told = succeededWithTools(writer().turn("", LookUp.used(1, "call_1", "Acme", page)))
                .transcript()
                .exchanges()
                .getFirst()
                .told();

        assertThat(told.getLast().text())
                .hasSizeLessThan(25_000)
                .endsWith("(Only the first 24000 of 150000 characters. Ask for less, or for a part.)");
    }

    private StepReply.Succeeded succeededWithTools(Given given) throws InterruptedException {
        var reply = runner().run(given.mayUseTools().task(), LookUp.TOOLS, live);
        assertThat(reply).as(reply.toString()).isInstanceOf(StepReply.Succeeded.class);
        return (StepReply.Succeeded) reply;
    }

    // reasoning

    @Test
    void what_it_thinks_aloud_is_kept_apart_from_its_answer() throws Exception {
        server.then(Script.thinks("Dana is the one to greet.", "Dear Dana"));

        var reply = succeeded(writer());

        assertThat(reply.output().text("message")).isEqualTo("Dear Dana");
        var exchange = reply.transcript().exchanges().getFirst();
        assertThat(exchange.thought()).isEqualTo("Dana is the one to greet.");
        assertThat(exchange.said()).isEqualTo("Dear Dana");
        assertThat(exchange.firstMillis()).isZero();
        assertThat(live.thoughts()).isEqualTo("Dana is the one to greet.");
        assertThat(live.shown()).isEqualTo("Dear Dana");
    }
}
