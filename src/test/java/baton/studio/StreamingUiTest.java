package baton.studio;

import static org.assertj.core.api.Assertions.assertThat;

import baton.Baton;
import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import baton.files.WorkflowJson;
import baton.stub.Dialect;
import baton.stub.Request;
import baton.stub.Script;
import baton.stub.StubServer;
import baton.studio.monitor.ReadingArea;
import baton.workflow.Flow;
import baton.workflow.ToolChoice;
import baton.workflow.Workflow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Three agents speak at once, fifty words a second each, while one of them asks for a tool and a review follows:
/// all that they say is seen, and the window never hangs. `-Dbaton.streaming.seconds=60` for longer than usual.
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class StreamingUiTest {

    private static final int WORDS_A_SECOND = 50;
    private static final int SECONDS = Integer.getInteger("baton.streaming.seconds", 8);
    private static final Duration BUSY = Duration.ofMillis(100);
    private static final Pattern WORD = Pattern.compile("([abc])(\\d+)w");

    /// When each word went out, by its name.
    private final Map<String, Long> sent = new ConcurrentHashMap<>();

    @TempDir
    private Path home;

    @TempDir
    private Path leads;

    private Path file;

    @BeforeEach
    void threeAgents() throws IOException {
        Files.writeString(leads.resolve("acme.txt"), "Acme, 120 people.");
        file = Files.writeString(leads.resolve("three.baton"), WorkflowJson.text(workflow()));
    }

    private Workflow workflow() {
        return Flow.withStart()
                .agent("a", agent -> agent.withModel("mine").withInstructions("You are a. Say much."))
                .agent("b", agent -> agent.withModel("mine").withInstructions("You are b. Say much."))
                .agent(
                        "c",
                        agent -> agent.withModel("mine")
                                .withInstructions("You are c. Say much.")
                                .withTools(List.of(ToolChoice.of("readFiles", leads.toString()))))
                .review("check")
                .result("end")
                .chain("start", "a", "check", "end")
                .chain("start", "b", "check")
                .chain("start", "c", "check")
                .drawn();
    }

    private static Script reply(Request request) {
        var who = WORD_OF.matcher(request.body());
        var agent = who.find() ? who.group(1) : "?";
        boolean afterTool = request.roles().contains("tool");
        if (agent.equals("c") && !afterTool) {
            return Script.calls(words("c", 0, SECONDS * WORDS_A_SECOND / 2), read());
        }
        int from = afterTool ? SECONDS * WORDS_A_SECOND / 2 : 0;
        return Script.says(words(agent, from, SECONDS * WORDS_A_SECOND));
    }

    private static final Pattern WORD_OF = Pattern.compile("You are ([abc])\\.");

    private static Script.Called read() {
        return new Script.Called("call-1", "read_file", "{\"path\": \"acme.txt\"}");
    }

    private static String words(String agent, int from, int to) {
        return IntStream.range(from, to).mapToObj(at -> agent + at + "w").collect(Collectors.joining(" "));
    }

    private void wentOut(String chunk) {
        var word = WORD.matcher(chunk);
        if (word.find()) {
            sent.put(word.group(), System.nanoTime());
        }
    }

    private void connect(StubServer server) {
        try (var baton = new Baton(home, Map.of(), 0)) {
            baton.models().save(new Connection("mine", Kind.OPENAI, server.address(), "stub"), null);
        }
    }

    @Test
    void what_three_agents_say_at_once_is_seen_while_the_window_stays_at_hand() throws Exception {
        whileAllSpeak(studio -> {
            try (var watch = BusyWatch.begin();
                    var eye = new Eye(studio.reading("#drawer-said"))) {
                studio.seesSoon("#question-dialog");
                studio.clickWords("#question-dialog", "Once");
                studio.seesWords("#question-dialog", "Is this good?");
                System.out.printf(
                        "busy at most %d ms at once; %s%n",
                        watch.longest().time().toMillis(), eye.lags());
                assertThat(watch.longest().time())
                        .as("%s", watch.longest().seen())
                        .isLessThan(BUSY);
                assertThat(eye.looks()).isPositive();
            }
            studio.click("#review-approve");
            studio.seesWords("#run-drawer", "Done");
        });
    }

    /// Does something in a studio in which all three have begun to speak.
    private void whileAllSpeak(Consumer<StudioFixture> something) throws Exception {
        var pace = new StubServer.Pace(Duration.ofMillis(1000 / WORDS_A_SECOND), this::wentOut);
        try (var server = StubServer.start(Dialect.OPENAI)
                .otherwise(StreamingUiTest::reply)
                .at(pace)) {
            connect(server);
            try (var studio = StudioFixture.open(home)) {
                run(studio);
                something.accept(studio);
            }
        }
    }

    private void run(StudioFixture studio) {
        studio.files().willOpen(file);
        studio.press(KeyCode.CONTROL, KeyCode.O);
        studio.seesSoon("#card-a");
        studio.click("#run");
        studio.click("#field-message");
        studio.type("hello");
        studio.click("#form-start");
        studio.until("all three speak", () -> said("a") && said("b") && said("c"));
    }

    @Test
    void a_workflow_that_is_opened_again_in_the_middle_of_its_run_shows_all_that_was_said() throws Exception {
        whileAllSpeak(studio -> {
            studio.press(KeyCode.CONTROL, KeyCode.N);
            studio.seesNoMore("#card-a");
            studio.seesNoMore("#stop");

            studio.press(KeyCode.CONTROL, KeyCode.O);
            studio.seesWords("#run-drawer", "Run 1");
            studio.seesSoon("#stop");
            var drawer = studio.reading("#drawer-said");
            studio.until("what was said before", () -> drawer.text().matches("(?s)[abc]0w [abc]1w .*"));
            studio.press(KeyCode.CONTROL, KeyCode.PERIOD);
            studio.seesWords("#run-drawer", "Stopped");
        });
    }

    private boolean said(String agent) {
        return sent.containsKey(agent + "5w");
    }

    /// Looks at the drawer now and then: how long ago the next word went out that is not seen there yet.
    private final class Eye implements AutoCloseable {

        private final ReadingArea drawer;
        private final List<Long> behind = new CopyOnWriteArrayList<>();
        private final Timeline looking = new Timeline(new KeyFrame(javafx.util.Duration.millis(50), _ -> look()));

        Eye(ReadingArea drawer) {
            this.drawer = drawer;
            looking.setCycleCount(Animation.INDEFINITE);
            looking.play();
        }

        private void look() {
            var text = drawer.text();
            var words = WORD.matcher(text.substring(Math.max(0, text.length() - 40)));
            var next = "";
            while (words.find()) {
                next = words.group(1) + (Integer.parseInt(words.group(2)) + 1) + "w";
            }
            if (!next.isEmpty()) {
                behind.add((System.nanoTime() - sent.getOrDefault(next, System.nanoTime())) / 1_000_000);
            }
        }

        int looks() {
            return behind.size();
        }

        String lags() {
            var sorted = behind.stream().sorted().toList();
            return sorted.isEmpty()
                    ? "never looked"
                    : "behind by %d ms at the median, %d at most, of %d looks"
                            .formatted(sorted.get(sorted.size() / 2), sorted.getLast(), sorted.size());
        }

        @Override
        public void close() {
            looking.stop();
        }
    }
}
