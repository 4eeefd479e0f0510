package baton.tools.aids;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.InMemoryRunLog;
import baton.engine.Toolbox;
import baton.run.Effect;
import baton.run.Recorded;
import baton.run.RunEvent;
import baton.run.ToolResult;
import baton.run.ToolSpec;
import baton.run.ToolWish;
import baton.run.Transcript;
import baton.tools.Choices;
import baton.tools.HomeLock;
import baton.tools.PermissionFile;
import baton.tools.ShelvedToolbox;
import baton.tools.Users;
import baton.workflow.Fields;
import baton.workflow.ToolChoice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AidsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T14:05:00Z");

    @TempDir
    private Path home;

    private final InMemoryRunLog log = new InMemoryRunLog();
    private Toolbox box;
    private final Toolbox.User user = Users.with(
            ToolChoice.of(Choices.NOTES),
            ToolChoice.of(Choices.ASK_PERSON),
            ToolChoice.of(Choices.CALCULATE),
            ToolChoice.of(Choices.TODAY));

    @BeforeEach
    void open() {
        box = new ShelvedToolbox(
                List.of(new AidsShelf(log, () -> NOW, ZoneId.of("Europe/Vienna"))),
                new PermissionFile(home, new HomeLock(home), () -> NOW));
    }

    /// Does it and puts it on record, as the engine does.
    private String use(int number, String tool, Fields arguments) throws IOException, InterruptedException {
        var wish = Users.look(box, user, tool, arguments);
        assertThat(wish.leave()).isEqualTo(ToolWish.Leave.GIVEN);
        var result = Users.use(box, user, wish);
        record(new RunEvent.ToolsWished(user.step(), 1, "", List.of(wish), Transcript.NONE));
        record(new RunEvent.ToolEnded(user.step(), number, result, 1));
        return result.text();
    }

    private void record(RunEvent event) throws IOException {
        var known = log.runs().contains(user.run());
        try (var journal = known ? log.open(user.run()) : log.create(user.run())) {
            int before = known ? log.read(user.run()).facts().size() : 0;
            journal.append(List.of(new Recorded(user.run(), before + 1, NOW, event)));
        }
    }

    @Test
    void each_aid_is_given_by_its_own_choice() {
        assertThat(box.specs(user))
                .extracting(ToolSpec::name)
                .containsExactly("put_note", "get_note", "ask_person", "calculate", "today");
        assertThat(box.specs(Users.with(ToolChoice.of(Choices.TODAY))))
                .extracting(ToolSpec::name)
                .containsExactly("today");
    }

    @Test
    void today_knows_the_day_and_the_zone() throws Exception {
        assertThat(use(1, "today", Fields.NONE))
                .isEqualTo("It is 2026-11-21 (Saturday), 15:05 (Europe/Vienna, UTC+01:00).");
    }

    @Test
    void a_note_is_there_for_all_agents_of_the_run_and_the_latest_counts() throws Exception {
        use(1, "put_note", Fields.of("name", "Budget").with("text", "1,000"));
        use(2, "put_note", Fields.of("name", "audience").with("text", "bakers"));
        use(3, "put_note", Fields.of("name", "budget ").with("text", "1,200"));

        assertThat(use(4, "get_note", Fields.of("name", "BUDGET"))).isEqualTo("1,200");
        assertThat(use(5, "get_note", Fields.NONE)).isEqualTo("There are these notes: “budget”, “audience”.");
        assertThat(use(6, "get_note", Fields.of("name", "price")))
                .isEqualTo("There is no note called “price”. There are these notes: “budget”, “audience”.");
    }

    @Test
    void a_note_that_was_asked_for_and_not_put_is_none() throws Exception {
        use(1, "today", Fields.NONE);
        var wish = Users.look(box, user, "put_note", Fields.of("name", "a").with("text", "b"));
        record(new RunEvent.ToolsWished(user.step(), 1, "", List.of(wish), Transcript.NONE));

        assertThat(Users.use(box, user, 3, "get_note", Fields.NONE))
                .isEqualTo(new ToolResult.Gave("There are no notes yet."));
    }

    @Test
    void a_question_to_the_person_is_the_whole_of_the_wish() {
        var wish = Users.look(box, user, "ask_person", Fields.of("question", " Which budget? "));

        assertThat(wish.leave()).isEqualTo(ToolWish.Leave.ANSWER);
        assertThat(wish.words()).isEqualTo("Which budget?");
        assertThat(wish.effect()).isEqualTo(Effect.NONE);
    }

    @Test
    void an_expression_that_cannot_be_reckoned_is_told_before_anything_is_done() {
        var wish = Users.look(box, user, "calculate", Fields.of("expression", "9^9^9^9"));

        assertThat(wish.leave()).isEqualTo(ToolWish.Leave.REFUSED);
        assertThat(wish.why()).contains("1,000 digits");
    }
}
