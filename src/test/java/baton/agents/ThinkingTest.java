package baton.agents;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.ModelBook.Connection;
import baton.run.StepReply;
import baton.run.ToolResult;
import baton.stub.Dialect;
import baton.stub.Request;
import baton.stub.Script;
import baton.stub.Script.Called;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Claude's models are asked to think. The stub refuses what the service refuses.
class ThinkingTest extends ModelSetup {

    private static final Called ASKS = new Called("toolu_1", "lookUp", "{\"company\":\"Acme\"}");
    private static final ToolResult GAVE = new ToolResult.Gave("Acme makes anvils.");

    @Override
    Dialect dialect() {
        return Dialect.ANTHROPIC;
    }

    @BeforeEach
    void think() {
        connect("stub", 4000);
    }

    private void connect(String model, int tokens) {
        server.withModels("stub", "claude-adaptive");
        connections.save(new Connection("mine", kind(), server.address(), model).withThinking(tokens), null);
    }

    private static JsonNode thinking(Request request) {
        return request.json().path("thinking");
    }

    private StepReply goesOn(StepReply.WantsTools wants) throws InterruptedException {
        return runner().run(writer().turn(wants, GAVE).mayUseTools().task(), LookUp.TOOLS, live);
    }

    @Test
    void is_not_asked_for_unless_somebody_wants_it() throws Exception {
        connect("stub", 0);
        server.then(Script.says("Hello"));

        succeeded(writer());

        assertThat(last(server).json().has("thinking")).isFalse();
    }

    @Test
    void takes_as_long_as_was_set_beside_what_may_be_written() throws Exception {
        server.then(Script.thinks("Hm.", GOOD));

        assertThat(succeeded(qualifier()).output()).isEqualTo(AGREED);

        assertThat(thinking(last(server)).path("type").asText()).isEqualTo("enabled");
        assertThat(thinking(last(server)).path("budget_tokens").asInt()).isEqualTo(4000);
        assertThat(last(server).json().path("max_tokens").asInt()).isEqualTo(36_000);
        assertThat(live.thoughts()).isEqualTo("Hm.");
    }

    @Test
    void leaves_half_of_what_a_model_may_write_to_the_answer() throws Exception {
        server.then(
                Script.status(400, "max_tokens: 36000 > 4096, which is the maximum allowed number of output tokens"),
                Script.says("Hello"));

        succeeded(writer());

        assertThat(thinking(last(server)).path("budget_tokens").asInt()).isEqualTo(2048);
        assertThat(last(server).json().path("max_tokens").asInt()).isEqualTo(4096);
    }

    @Test
    void thoughts_are_shown_again_as_they_were_signed_between_uses_of_tools() throws Exception {
        server.then(Script.thinks("Look at  Acme\nfirst.", ASKS), Script.says("Anvils."));

        assertThat(goesOn(wants(writer()))).isInstanceOf(StepReply.Succeeded.class);

        var block = last(server).json().path("messages").path(1).path("content").path(0);
        assertThat(block.path("type").asText()).isEqualTo("thinking");
        assertThat(block.path("thinking").asText()).isEqualTo("Look at  Acme\nfirst.");
        assertThat(block.path("signature").asText()).isNotBlank();
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void a_model_need_not_think_again_before_its_next_use_of_a_tool() throws Exception {
        server.then(
                Script.thinks("First Acme, then Bolt.", ASKS),
                Script.calls("", new Called("toolu_2", "lookUp", "{\"company\":\"Bolt\"}")),
                Script.says("Anvils."));
        var first = wants(writer());
        var second = wants(writer().turn(first, GAVE));

        runner().run(writer().turn(first, GAVE).turn(second, GAVE).mayUseTools().task(), LookUp.TOOLS, live);

        assertThat(server.requests()).hasSize(3);
        assertThat(thinking(last(server)).path("type").asText()).isEqualTo("enabled");
    }

    @Test
    void thoughts_that_nobody_can_read_are_given_back_too() throws Exception {
        server.then(Script.thinks(Script.UNREADABLE, ASKS), Script.says("Anvils."));

        assertThat(goesOn(wants(writer()))).isInstanceOf(StepReply.Succeeded.class);

        var block = last(server).json().path("messages").path(1).path("content").path(0);
        assertThat(block.path("type").asText()).isEqualTo("redacted_thinking");
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void several_thoughts_in_one_reply_are_given_back_each_as_it_was_signed_and_in_their_order() throws Exception {
        var thoughts = String.join(Script.NEXT, "First Acme.", Script.UNREADABLE, "Then\n\nBolt. ");
        server.then(Script.thinks(thoughts, ASKS), Script.says("Anvils."));
        var wants = wants(writer());

        assertThat(goesOn(wants)).isInstanceOf(StepReply.Succeeded.class);

        assertThat(said(last(server)))
                .containsExactly(
                        "thinking First Acme.", "redacted_thinking", "thinking Then\n\nBolt. ", "tool_use lookUp");
        assertThat(thinking(last(server)).path("type").asText()).isEqualTo("enabled");
        assertThat(server.requests()).hasSize(2);
        assertThat(wants.transcript().exchanges().getLast().thought()).isEqualTo("First Acme.Then\n\nBolt. ");
    }

    @Test
    void a_thought_that_came_behind_the_words_stands_behind_them_again() throws Exception {
        var thoughts = "First Acme." + Script.AFTER_THE_WORDS + "Then Bolt.";
        server.then(Script.thinks(thoughts, "I look it up.", ASKS), Script.says("Anvils."));

        assertThat(goesOn(wants(writer()))).isInstanceOf(StepReply.Succeeded.class);

        assertThat(said(last(server)))
                .containsExactly(
                        "thinking First Acme.", "text I look it up.", "thinking Then Bolt.", "tool_use lookUp");
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void several_thoughts_that_nobody_can_read_are_given_back_too() throws Exception {
        server.then(Script.thinks(Script.UNREADABLE + Script.NEXT + Script.UNREADABLE, ASKS), Script.says("Anvils."));

        assertThat(goesOn(wants(writer()))).isInstanceOf(StepReply.Succeeded.class);

        assertThat(said(last(server))).containsExactly("redacted_thinking", "redacted_thinking", "tool_use lookUp");
        assertThat(server.requests()).hasSize(2);
    }

    /// What the model is shown of its own reply, block by block.
    private static List<String> said(Request request) {
        var blocks = new ArrayList<String>();
        for (var block : request.json().path("messages").path(1).path("content")) {
            var type = block.path("type").asText();
            blocks.add(
                    switch (type) {
                        case "thinking" -> "thinking " + block.path("thinking").asText();
                        case "text" -> "text " + block.path("text").asText();
                        case "tool_use" -> "tool_use " + block.path("name").asText();
                        default -> type;
                    });
        }
        return blocks;
    }

    @Test
    void a_step_that_another_model_began_goes_on_without_thoughts_and_the_next_one_has_them() throws Exception {
        server.then(Script.says("Anvils."), Script.says("Hello"));
        var runner = runner();
        var begun = writer().turn("", LookUp.used(1, "call_1#signed:c2lnbmVk", "Acme", GAVE))
                .mayUseTools();

        runner.run(begun.task(), LookUp.TOOLS, live);
        runner.run(writer().mayUseTools().task(), LookUp.TOOLS, live);

        assertThat(server.requests())
                .extracting(one -> thinking(one).path("type").asText())
                .containsExactly("", "enabled");
    }

    @Test
    void a_thought_from_which_the_key_was_taken_is_not_given_back_as_signed() throws Exception {
        secrets.keep("mine", Key.of("k3y-of-mine").orElseThrow());
        server.then(Script.thinks("The key is k3y-of-mine.", ASKS), Script.says("Anvils."));

        var wants = wants(writer());

        assertThat(goesOn(wants)).isInstanceOf(StepReply.Succeeded.class);
        assertThat(wants.transcript().exchanges().getLast().thought()).doesNotContain("k3y-of-mine");
        assertThat(thinking(last(server)).isMissingNode()).isTrue();
    }

    @Test
    void a_model_that_thinks_is_not_made_to_use_a_tool() throws Exception {
        server.then(
                Script.status(400, "output_config.format is not supported by this model"),
                Script.calls("", new Called("toolu_1", "hand_over", GOOD)));

        assertThat(succeeded(qualifier()).output()).isEqualTo(AGREED);
        assertThat(last(server).json().path("tool_choice").path("type").asText())
                .isEqualTo("auto");
    }

    @Test
    void a_model_that_takes_no_figure_thinks_as_it_likes() throws Exception {
        connect("claude-adaptive", 4000);
        server.then(Script.thinks("Look.", ASKS), Script.says("Anvils."));
        var runner = runner();

        var wants = (StepReply.WantsTools) runner.run(writer().mayUseTools().task(), LookUp.TOOLS, live);
        runner.run(writer().turn(wants, GAVE).mayUseTools().task(), LookUp.TOOLS, live);

        assertThat(server.requests())
                .extracting(one -> thinking(one).path("type").asText())
                .containsExactly("enabled", "adaptive", "adaptive");
        assertThat(thinking(last(server)).path("display").asText()).isEqualTo("summarized");
    }

    @Test
    void a_model_that_does_not_think_at_all_answers_all_the_same() throws Exception {
        server.then(Script.status(400, "thinking is not supported on this model"), Script.says("Hello"));

        assertThat(succeeded(writer()).output().text("message")).isEqualTo("Hello");
        assertThat(thinking(last(server)).isMissingNode()).isTrue();
    }
}
