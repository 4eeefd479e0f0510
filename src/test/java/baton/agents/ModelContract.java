package baton.agents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import baton.run.Exchange;
import baton.run.Exchange.Told;
import baton.run.Failure;
import baton.run.StepReply;
import baton.stub.Dialect;
import baton.stub.Request;
import baton.stub.Script;
import baton.stub.Script.Ending;
import baton.stub.StubServer;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What every kind of model behind a connection does, whatever its server speaks.
abstract class ModelContract {

    static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    static final String GOOD = "{\"score\": 82, \"reason\": \"Budget is there\"}";
    static final Fields AGREED = Fields.of("score", Value.of(82)).with("reason", "Budget is there");

    @TempDir
    private Path home;

    StubServer server;
    Connections connections;
    final SessionSecrets secrets = new SessionSecrets();
    final Given.Watched live = new Given.Watched();

    abstract Dialect dialect();

    abstract Kind kind();

    @BeforeEach
    void start() {
        server = StubServer.start(dialect());
        connections = new Connections(home, secrets);
        connect(server.address(), "stub");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    void connect(String address, String model) {
        connections.save(new Connection("mine", kind(), address, model), null);
    }

    ChatAgentRunner runner() {
        return new ChatAgentRunner(connections, secrets, new PracticeModel(0), InstantSource.fixed(NOW));
    }

    Given writer() {
        return Given.agent("Writer", "Write.");
    }

    Given qualifier() {
        return Given.agent("Lead qualifier", "Score {{lead}}.")
                .received("New lead", "lead", "40 seats")
                .asked(Given.SCORED);
    }

    StepReply reply(Given given) throws InterruptedException {
        return runner().run(given.task(), live);
    }

    StepReply.Succeeded succeeded(Given given) throws InterruptedException {
        var reply = reply(given);
        assertThat(reply).isInstanceOf(StepReply.Succeeded.class);
        return (StepReply.Succeeded) reply;
    }

    Failure failure(Given given) throws InterruptedException {
        var reply = reply(given);
        assertThat(reply).isInstanceOf(StepReply.Failed.class);
        var failed = (StepReply.Failed) reply;
        PlainWords.check(failed.failure());
        return failed.failure();
    }

    Failure failure(Script script) throws InterruptedException {
        server.then(script);
        return failure(writer());
    }

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
        assertThat(schema.path("properties").path("score").path("maximum").asInt())
                .isEqualTo(100);
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
        server.then(new Script.Reply("Hello there", Ending.OPEN));

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
        assertThat(sent.json().path("messages").path(2).path("role").asText()).isEqualTo("assistant");
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

    // faults

    @ParameterizedTest
    @CsvSource({
        "400, the request is odd, UNEXPECTED",
        "400, this model's maximum context length is 8192 tokens, TOO_MUCH_TEXT",
        "400, input length exceeds the context length, TOO_MUCH_TEXT",
        "401, no such key, KEY_REFUSED",
        "402, pay first, OUT_OF_CREDIT",
        "403, not for you, KEY_REFUSED",
        "404, model 'stub' not found, NO_MODEL",
        "404, page not found, NO_MODEL",
        "408, too slow, TOOK_TOO_LONG",
        "413, too big, TOO_MUCH_TEXT",
        "429, slow down, SLOW_DOWN",
        "429, You exceeded your current quota: insufficient_quota, OUT_OF_CREDIT",
        "500, it broke, SERVER",
        "500, model requires more system memory (8 GiB) than is available, UNEXPECTED",
        "502, bad gateway, SERVER",
        "503, overloaded, SERVER",
        "504, gateway timeout, TOOK_TOO_LONG",
        "529, overloaded_error, SERVER",
        "302, moved, UNEXPECTED"
    })
    void says_what_a_refusal_means(int status, String words, Failure.Kind kind) throws Exception {
        var failure = failure(Script.status(status, words));

        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.details()).contains("status " + status, words);
        assertThat(failure.retryAfter()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "429, Retry-After, 7, PT7S",
        "503, Retry-After, 120, PT2M",
        "429, retry-after-ms, 1500, PT1.5S",
        "429, Retry-After, 'Sat, 21 Nov 2026 09:00:30 GMT', PT30S",
        "429, Retry-After, 'Sat, 21 Nov 2020 09:00:30 GMT', PT0S",
        "429, Retry-After, 9999999999, PT24H"
    })
    void waits_as_long_as_the_server_asks(int status, String header, String value, Duration wait) throws Exception {
        assertThat(failure(Script.status(status, "later", header, value)).retryAfter())
                .isEqualTo(wait);
    }

    @Test
    void ignores_a_wish_to_wait_that_is_none() throws Exception {
        assertThat(failure(Script.status(429, "later", "Retry-After", "soon")).retryAfter())
                .isNull();
    }

    @Test
    void tries_nothing_again_by_itself() throws Exception {
        failure(Script.status(503, "busy"));

        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void says_that_nobody_answers() throws Exception {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        connect("http://localhost:" + free, "stub");

        assertThat(failure(writer()).kind()).isEqualTo(Failure.Kind.NOT_RUNNING);
    }

    @Test
    void says_that_a_host_cannot_be_found() throws Exception {
        connect("http://models.invalid", "stub");

        var failure = failure(writer());

        assertThat(failure.kind()).isEqualTo(Failure.Kind.NO_NETWORK);
        assertThat(failure.title()).isEqualTo("“models.invalid” could not be found.");
    }

    @Test
    void does_not_talk_to_a_server_that_it_cannot_trust() throws Exception {
        connect(server.address().replace("http://", "https://"), "stub");

        assertThat(failure(writer()).kind()).isIn(Failure.Kind.UNEXPECTED, Failure.Kind.SERVER);
    }

    @ParameterizedTest
    @EnumSource(
            value = Ending.class,
            names = {"TRUNCATED", "GARBAGE", "COMPLAINT"})
    void does_not_use_an_answer_that_has_no_end_but_keeps_what_was_said(Ending ending) throws Exception {
        server.then(new Script.Reply("Dear Dana, this is", ending));

        var failed = (StepReply.Failed) reply(writer());

        assertThat(failed.failure().kind()).isEqualTo(Failure.Kind.SERVER);
        assertThat(failed.transcript().said()).isEqualTo("Dear Dana, this is");
        PlainWords.check(failed.failure());
    }

    @Test
    void does_not_use_an_answer_whose_connection_was_torn_down() throws Exception {
        assertThat(failure(new Script.Reply("Dear Dana, this is", Ending.RESET)).title())
                .startsWith("The connection to ")
                .endsWith(" broke off in the middle of the answer.");
    }

    @Test
    void says_that_an_answer_was_cut_off_at_the_length_limit() throws Exception {
        assertThat(failure(new Script.Reply("Dear Dana, this is", Ending.LENGTH))
                        .kind())
                .isEqualTo(Failure.Kind.CUT_OFF);
    }

    @Test
    void says_that_an_answer_is_empty() throws Exception {
        assertThat(failure(Script.says("")).title()).endsWith(" gave “Writer” an empty answer.");
        assertThat(failure(Script.says(" \n ")).kind()).isEqualTo(Failure.Kind.SERVER);
    }

    @Test
    void says_that_the_connection_was_closed_without_a_word() throws Exception {
        assertThat(failure(new Script.HangUp()).kind()).isEqualTo(Failure.Kind.SERVER);
    }

    @Test
    void does_not_take_a_web_page_for_an_answer() throws Exception {
        assertThat(failure(new Script.Raw(200, "text/html", "<html>\n<p>Please log in</p>\n</html>"))
                        .title())
                .endsWith(" answered something that Baton does not understand.");
    }

    @Test
    void stops_a_model_that_does_not_stop() throws Exception {
        var failure = failure(new Script.Flood("again and again ".repeat(5000)));

        assertThat(failure.title()).isEqualTo("“Writer” did not stop writing.");
        server.awaitCut();
    }

    @Test
    void stops_a_line_that_does_not_end() throws Exception {
        assertThat(failure(new Script.Flood("")).kind()).isEqualTo(Failure.Kind.SERVER);
        server.awaitCut();
    }

    @Test
    void fails_at_an_address_that_is_none() throws Exception {
        var book = new FixedBook(new Connection("mine", kind(), "http://not an address", "stub"));

        var reply = new ChatAgentRunner(book, secrets, new PracticeModel(0), InstantSource.fixed(NOW))
                .run(writer().task(), live);

        assertThat(((StepReply.Failed) reply).failure().kind()).isEqualTo(Failure.Kind.NO_MODEL);
    }

    // cancelling

    @Test
    void an_interrupt_before_the_answer_cuts_the_connection() throws Exception {
        server.then(new Script.Silence());

        cutsWhileWaiting();
    }

    @Test
    void an_interrupt_in_the_middle_of_the_answer_cuts_the_connection() throws Exception {
        server.then(new Script.Reply("Dear Dana, this", Ending.STALL));

        cutsWhileWaiting();
    }

    private void cutsWhileWaiting() throws InterruptedException {
        var ended = new CompletableFuture<String>();
        var step = Thread.ofVirtual().start(() -> {
            try {
                reply(writer());
                ended.complete("replied");
            } catch (InterruptedException _) {
                ended.complete("interrupted");
            }
        });
        server.awaitRequest();

        step.interrupt();

        assertThat(ended.join()).isEqualTo("interrupted");
        server.awaitCut();
    }

    @Test
    void an_interrupt_that_came_earlier_makes_no_call() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> reply(writer())).isInstanceOf(InterruptedException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(server.requests()).isEmpty();
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

    /// A book whose connections nobody checked.
    record FixedBook(Connection only) implements baton.engine.ModelBook {

        @Override
        public List<Connection> connections() {
            return List.of(only);
        }

        @Override
        public String save(Connection connection, @org.jspecify.annotations.Nullable String key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Check test(Connection connection, @org.jspecify.annotations.Nullable String key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String usual() {
            return PRACTICE;
        }

        @Override
        public void setUsual(String name) {
            throw new UnsupportedOperationException();
        }
    }

    static Request last(StubServer server) {
        return server.requests().getLast();
    }
}
