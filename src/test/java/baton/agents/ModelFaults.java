package baton.agents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import baton.engine.ModelBook.Connection;
import baton.run.Failure;
import baton.run.StepReply;
import baton.stub.Script;
import baton.stub.Script.Ending;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What every kind of model behind a connection does when something goes wrong, and when it is cut off.
abstract class ModelFaults extends ModelSetup {

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
    void does_not_take_a_reply_of_ten_megabytes() throws Exception {
        assertThat(failure(Script.says(("a".repeat(9999) + " ").repeat(1000))).kind())
                .isEqualTo(Failure.Kind.CUT_OFF);
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

    /// Often, because it meets the very moment in which the answer begins about once in thirty times.
    @RepeatedTest(40)
    void an_interrupt_as_the_answer_begins_or_in_the_middle_of_it_cuts_the_connection() throws Exception {
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
}
