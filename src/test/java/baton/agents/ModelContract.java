package baton.agents;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.ModelBook.Connection;
import baton.run.Exchange;
import baton.run.Exchange.Told;
import baton.run.Failure;
import baton.run.StepReply;
import baton.stub.Script;
import baton.workflow.Fields;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/// What every kind of model behind a connection does, whatever its server speaks.
abstract class ModelContract extends ModelTools {

    // the way it should go

    @Test
    void gives_the_text_that_the_model_said_and_shows_it_while_it_comes() throws Exception {
        server.then(Script.says("Dear Dana,\nwelcome aboard — 40 seats."));

        var reply = succeeded(writer());

        assertThat(reply.output()).isEqualTo(Fields.of("message", "Dear Dana,\nwelcome aboard — 40 seats."));
        assertThat(live.shown()).isEqualTo("Dear Dana,\nwelcome aboard — 40 seats.");
        assertThat(live.pieces()).hasSizeGreaterThan(3);
    }

    @Test
    void gives_the_agreed_fields_and_shows_them_as_lines() throws Exception {
        server.then(Script.says(GOOD));

        assertThat(succeeded(qualifier()).output()).isEqualTo(AGREED);
        assertThat(live.shown()).isEqualTo("score: 82\nreason: Budget is there");
    }

    @Test
    void keeps_what_was_told_exactly_as_it_was_sent() throws Exception {
        server.then(Script.says(GOOD));

        var told = succeeded(qualifier()).transcript().exchanges().getFirst().told();

        assertThat(told).hasSize(2);
        assertThat(server.requests().getFirst().message(0))
                .isEqualTo(told.getFirst().text());
        assertThat(server.requests().getFirst().message(1))
                .isEqualTo(told.get(1).text());
    }

    @Test
    void keeps_what_was_said_and_what_it_used_up() throws Exception {
        server.then(Script.says(GOOD));

        var transcript = succeeded(qualifier()).transcript();

        assertThat(transcript.model()).isEqualTo("mine");
        assertThat(transcript.practice()).isFalse();
        assertThat(transcript.said()).isEqualTo(GOOD);
        assertThat(transcript.usage().tokensIn())
                .isEqualTo(server.requests().getFirst().body().length() / 4);
        assertThat(transcript.usage().tokensOut()).isEqualTo(GOOD.length() / 4);
    }

    @Test
    void asks_the_server_to_hold_the_model_to_the_contract() throws Exception {
        server.then(Script.says(GOOD));

        succeeded(qualifier());

        var schema = server.requests().getFirst().schema();
        assertThat(schema.path("type").asText()).isEqualTo("object");
        assertThat(schema.path("properties").path("score").path("type").asText())
                .isEqualTo("number");
        assertThat(schema.path("required")).hasSize(2);
    }

    @Test
    void asks_for_no_form_where_the_contract_is_free_text() throws Exception {
        server.then(Script.says("Hello"));

        succeeded(writer());

        assertThat(server.requests().getFirst().schema().isMissingNode()).isTrue();
    }

    @Test
    void asks_in_words_where_the_server_takes_no_form_and_remembers_that() throws Exception {
        server.then(Script.status(400, "unknown key: schema"), Script.says(GOOD), Script.says(GOOD));
        var runner = runner();

        assertThat(runner.run(qualifier().task(), live)).isInstanceOf(StepReply.Succeeded.class);
        assertThat(runner.run(qualifier().task(), live)).isInstanceOf(StepReply.Succeeded.class);

        assertThat(server.requests())
                .hasSize(3)
                .extracting(one -> one.schema().isMissingNode())
                .containsExactly(false, true, true);
    }

    @Test
    void lets_a_model_decide() throws Exception {
        server.then(Script.says("{\"way\": \"later\", \"why\": \"No hurry\"}"));

        assertThat(succeeded(Given.decision("Triage", "Is it urgent?", "Now", "Later"))
                        .output())
                .isEqualTo(Fields.of("way", "Later").with("why", "No hurry"));
    }

    @Test
    void ends_with_the_answer_even_if_the_server_leaves_the_connection_open() throws Exception {
        server.then(new Script.Reply("Hello there", Script.Ending.OPEN));

        assertThat(succeeded(writer()).output().text("message")).isEqualTo("Hello there");
        server.awaitCut();
    }

    @Test
    void runs_many_calls_side_by_side() throws Exception {
        server.otherwise(_ -> Script.says(GOOD));
        var runner = runner();

        var calls = java.util.stream.IntStream.range(0, 50)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> run(runner, qualifier()),
                        task -> Thread.ofVirtual().start(task)))
                .toList();

        assertThat(calls).allSatisfy(call -> assertThat(call.join()).isInstanceOf(StepReply.Succeeded.class));
    }

    private static StepReply run(ChatAgentRunner runner, Given given) {
        try {
            return runner.run(given.task(), new Given.Watched());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    // contracts

    @Test
    void tells_the_model_what_is_wrong_and_takes_its_next_answer() throws Exception {
        server.then(Script.says("{\"score\": 250}"), Script.says(GOOD));

        var reply = succeeded(qualifier());

        assertThat(reply.output()).isEqualTo(AGREED);
        assertThat(reply.transcript().exchanges())
                .extracting(Exchange::wrong)
                .containsExactly(
                        List.of("“score” must be at most 100, but it was “250”.", "“reason” is missing."), List.of());
        assertThat(live.remarks())
                .containsExactly("Asked again. “score” must be at most 100, but it was “250”. “reason” is missing.");
    }

    @Test
    void the_model_sees_its_own_answer_and_what_is_wrong_with_it() throws Exception {
        server.then(Script.says("{\"score\": 250}"), Script.says(GOOD));

        var second = succeeded(qualifier()).transcript().exchanges().get(1);

        var sent = server.requests().get(1);
        assertThat(second.told()).hasSize(4);
        assertThat(second.told())
                .extracting(Told::text)
                .containsExactly(sent.message(0), sent.message(1), sent.message(2), sent.message(3));
        assertThat(sent.roles()).containsExactly("system", "user", "assistant", "user");
        assertThat(sent.message(2)).isEqualTo("{\"score\": 250}");
        assertThat(sent.message(3)).contains("- “reason” is missing.");
    }

    @Test
    void fails_naming_the_fields_when_it_was_asked_often_enough() throws Exception {
        server.otherwise(_ -> Script.says("{\"reason\": \"Budget is there\"}"));

        var failed = (StepReply.Failed) reply(qualifier().repairs(2));

        assertThat(failed.transcript().exchanges()).hasSize(3);
        assertThat(failed.failure().kind()).isEqualTo(Failure.Kind.CONTRACT_BROKEN);
        assertThat(failed.failure().title()).isEqualTo("“Lead qualifier” did not give “score”.");
        assertThat(failed.failure().why())
                .isEqualTo("“score” is missing. It wrote: “{\"reason\": \"Budget is there\"}”");
        PlainWords.check(failed.failure());
    }

    @Test
    void asks_once_where_no_repair_is_wanted() throws Exception {
        server.then(Script.says("no"));

        assertThat(failure(qualifier().repairs(0)).title())
                .isEqualTo("“Lead qualifier” did not give “score” and “reason”.");
        assertThat(server.requests()).hasSize(1);
    }

    // keys

    @Test
    void sends_the_key_and_nothing_without_one() throws Exception {
        server.withKey("k3y-of-mine").then(Script.says("Hello"));

        assertThat(failure(writer()).title()).endsWith(" asks for a key, and there is none.");

        secrets.keep("mine", Key.of("k3y-of-mine").orElseThrow());
        assertThat(succeeded(writer()).output().text("message")).isEqualTo("Hello");
    }

    @Test
    void puts_the_key_into_the_header_of_its_kind_and_nowhere_else() throws Exception {
        secrets.keep("mine", Key.of("k3y-of-mine").orElseThrow());
        server.then(Script.says("Hello"));

        succeeded(writer());

        var request = last(server);
        assertThat(request.headers())
                .containsEntry(dialect().keyHeader(), dialect().keyValue("k3y-of-mine"));
        assertThat((request.path() + request.headers() + request.body()).split("k3y-of-mine", -1))
                .hasSize(2);
    }

    @Test
    void puts_the_key_into_the_header_that_the_person_says_and_sends_along_what_she_wants() throws Exception {
        secrets.keep("mine", Key.of("k3y-of-mine").orElseThrow());
        server.then(Script.says("Hello"));
        var azure = new Connection(
                "mine", kind(), server.address(), "stub", 4, "api-key", java.util.Map.of("X-Team", "sales"), null);

        var reply = new ChatAgentRunner(
                        new FixedBook(azure), secrets, new PracticeModel(0), java.time.InstantSource.fixed(NOW))
                .run(writer().task(), live);

        assertThat(reply).isInstanceOf(StepReply.Succeeded.class);
        assertThat(last(server).headers())
                .containsEntry("api-key", "k3y-of-mine")
                .containsEntry("x-team", "sales")
                .doesNotContainKeys("authorization", "x-api-key", "x-goog-api-key");
    }

    @Test
    void shows_the_key_to_nobody_even_if_the_server_repeats_it() throws Exception {
        var key = "k3y-of-mine-0123456789";
        secrets.keep("mine", Key.of(key).orElseThrow());
        server.then(Script.says("Your key is " + key + ", is it not?"));

        var said = reply(writer());
        server.withKey("another");
        var refused = reply(writer());

        assertThat(List.of(said, refused).toString() + live.shown()).doesNotContain(key);
        assertThat(((StepReply.Failed) refused).failure().kind()).isEqualTo(Failure.Kind.KEY_REFUSED);
    }

    // testing a connection

    @Test
    void a_test_finds_the_model_and_lists_all() {
        server.withModels("stub", "other");

        var check = connections.test(new Connection("mine", kind(), server.address(), "stub"), null);

        assertThat(check.works()).isTrue();
        assertThat(check.models()).containsExactly("stub", "other");
        assertThat(check.words()).startsWith("It works: ").endsWith(" has “stub”.");
    }

    @Test
    void a_test_says_what_is_wrong() {
        assertThat(words(server.address(), "missing"))
                .endsWith(" has no model “missing”. Choose one of its one model.");
        assertThat(words("http://localhost:1", "stub")).endsWith(" Start it and test again.");
        assertThat(words("http://models.invalid", "stub")).startsWith("“models.invalid” could not be found.");
        assertThat(words("", "stub")).startsWith("Where is the model?");
        server.withModels();
        assertThat(words(server.address(), "stub")).endsWith("it has no models yet.");
        server.withKey("secret");
        assertThat(words(server.address(), "stub")).contains("asks for a key, and there is none.");
    }

    private String words(String address, String model) {
        var check = connections.test(new Connection("mine", kind(), address, model), null);
        assertThat(check.works()).isFalse();
        PlainWords.check(check.words());
        return check.words();
    }
}
