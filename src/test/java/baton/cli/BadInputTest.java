package baton.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Flow;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Value;
import baton.workflow.Workflow;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is wrong with what was typed: exit 2, a plain sentence or two beside the answer, and nothing runs.
@Timeout(60)
class BadInputTest {

    private static final String FORBIDDEN =
            "(?i).*(exception|\\bnull\\b|invalid|\\btoken|\\bnode|\\bedge|abort|picocli|\\.java|baton\\.cli).*";

    @TempDir
    private Path folder;

    private CliWorld world;

    @BeforeEach
    void aComputer() {
        world = new CliWorld(folder);
    }

    /// Asks for a name, an amount, and perhaps some tags.
    private static Workflow form() {
        var asks = List.of(
                Field.of("name", Field.TEXT).withSample("Ada"),
                Field.of("amount", new FieldType.Number(BigDecimal.ONE, new BigDecimal(100)))
                        .withSample("7"),
                Field.of("tags", new FieldType.ListOf(Field.TEXT)).optional());
        var start = Node.of(new NodeId("s"), "Start", new NodeType.Start(asks));
        var agent = Node.of(new NodeId("a"), "A", NodeType.Agent.BLANK.withInstructions("Do {{name}}."));
        return Workflow.EMPTY
                .withName("Form")
                .withGraph(List.of(start, agent), List.of(Handoff.of(new HandoffId("h"), start.id(), agent.id())));
    }

    private String formFile() {
        return world.workflow(form());
    }

    static Stream<Arguments> wrongs() {
        return Stream.of(
                argumentSet("unknown input", List.of("-i", "nmae=x"), "This workflow has no input “nmae”."),
                argumentSet("missing inputs", List.of(), "The inputs “name”, “amount” are missing."),
                argumentSet("one missing", List.of("-i", "name=x"), "The input “amount” is missing."),
                argumentSet("blank", List.of("-i", "name= ", "-i", "amount=1"), "The input “name” is missing."),
                argumentSet(
                        "no number",
                        List.of("-i", "name=x", "-i", "amount=lots"),
                        "The input “amount” must be a number, but it was “lots”."),
                argumentSet(
                        "too much",
                        List.of("-i", "name=x", "-i", "amount=101"),
                        "The input “amount” must be at most 100, but it was “101”."),
                argumentSet(
                        "huge exponent",
                        List.of("-i", "amount=1e999999999"),
                        "The input “amount” must be a number, but it was “1e999999999”."),
                argumentSet("no name", List.of("-i", "hello"), "“hello” does not say which input it is."),
                argumentSet(
                        "no such file",
                        List.of("-i", "name=@gone.txt"),
                        "There is no file “gone.txt” for the input “name”."),
                argumentSet("a folder", List.of("-i", "name=@src"), "“src” is a folder."),
                argumentSet("no such model", List.of("--sample", "--model", "gpt"), "There is no model “gpt”."),
                argumentSet("unknown option", List.of("--fast"), "“baton run” does not know “--fast”."),
                argumentSet(
                        "unknown review",
                        List.of("--review", "maybe"),
                        "--review is one of ask, approve, reject, leave, not “maybe”."),
                argumentSet("option without value", List.of("--model"), "“baton run” needs --model."),
                argumentSet("option twice", List.of("--model", "a", "--model", "b"), "--model is there twice."),
                argumentSet("a second file", List.of("other.baton"), "“baton run” does not know “other.baton”."));
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void a_wrong_word_to_run_is_told_in_a_sentence(List<String> words, String sentence) {
        var all = Stream.concat(Stream.of("run", formFile()), words.stream()).toArray(String[]::new);
        assertRefused(world.baton(all), sentence);
    }

    private void assertRefused(CliWorld.Said said, String sentence) {
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).hasSizeBetween(1, 4).first().isEqualTo(sentence);
        assertThat(said.err())
                .allSatisfy(line -> assertThat(line.replaceAll("“[^”]*”", "")).doesNotMatch(FORBIDDEN));
        assertThat(world.log.runs()).isEmpty();
    }

    @Test
    void the_inputs_that_there_are_are_named() {
        assertThat(world.baton("run", formFile(), "-i", "x=1").err()).contains("It asks for: name, amount, tags.");
    }

    @Test
    void a_file_that_is_no_workflow_is_told_in_a_sentence() {
        assertRefused(world.baton("run", folder.toString()), "“" + folder.getFileName() + "” is a folder.");
        assertRefused(world.baton("run", "gone.baton"), "“gone.baton” is not there.");
        var broken = world.file("broken.baton", "{\"format\": 1,\n\"name\": ");
        assertRefused(world.baton("run", broken.toString()), "“broken.baton” could not be read.");
        var deep = world.file("deep.baton", "[".repeat(200_000));
        assertRefused(world.baton("run", deep.toString()), "“deep.baton” could not be read.");
        var newer = world.file("newer.baton", "{\"format\": 99}");
        assertRefused(world.baton("run", newer.toString()), "“newer.baton” was made with a newer Baton.");
        assertRefused(world.baton("run"), "Which workflow?");
        assertRefused(world.baton("run", "a\0b"), "“a·b” cannot be the name of a file.");
    }

    @Test
    void a_workflow_that_cannot_run_says_what_is_to_be_put_right() {
        var file = world.workflow(
                Flow.withStart().agent("a", agent -> agent.withInstructions("")).drawn());
        var said = world.baton("run", file, "-i", "message=x");
        assertRefused(said, "“Test” cannot run yet. “a” does not know what to do yet.");
        assertThat(said.err()).contains("Write its instructions.");
    }

    @Test
    void a_file_that_is_no_text_is_refused_as_input() throws Exception {
        var bytes = folder.resolve("bytes.bin");
        Files.write(bytes, new byte[] {(byte) 0xC3, (byte) 0x28});
        assertThat(world.baton("run", formFile(), "-i", "name=@" + bytes).err().getFirst())
                .startsWith("The input “name” must be text in UTF-8, but");
    }

    @Test
    void inputs_take_the_form_of_their_fields_and_samples_count_only_when_wished() {
        var said = world.piping("Grace\n")
                .baton("run", formFile(), "-i", "name=@-", "-i", "amount= 12 ", "-i", "tags=[\"a\", \"b\"]");
        assertThat(said.exit()).isZero();
        var task = world.agents.asked().getFirst();
        assertThat(task.lookUp(null, "name")).contains(Value.of("Grace"));
        assertThat(task.lookUp(null, "amount")).contains(Value.of(12));
        assertThat(task.lookUp(null, "tags")).contains(new Value.Items(List.of(Value.of("a"), Value.of("b"))));
        world.baton("run", formFile(), "--sample", "-i", "name=@@home");
        var second = world.agents.asked().getLast();
        assertThat(second.lookUp(null, "name")).contains(Value.of("@home"));
        assertThat(second.lookUp(null, "amount")).contains(Value.of(7));
    }

    @Test
    void a_run_that_there_is_not_is_told_in_a_sentence() {
        for (var command : List.of("show", "resume", "review")) {
            assertRefused(world.baton(command, "7"), "There is no run “7”.");
            assertRefused(world.baton(command, "../../etc"), "There is no run “../../etc”.");
            assertRefused(world.baton(command), "“baton " + command + "” needs RUN.");
        }
    }

    @Test
    void an_unknown_command_is_answered_with_those_there_are() {
        assertRefused(
                world.baton("rnu", "x"),
                "“baton” has no command “rnu”; it has run, check, runs, show, resume, reviews, review, skip, stop, fork, models, tools, permissions, tables, schema.");
        assertRefused(world.baton("--frobnicate"), "“baton” does not know “--frobnicate”.");
    }
}
