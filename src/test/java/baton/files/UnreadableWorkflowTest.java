package baton.files;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What strangers' files try. Each ends in sentences for the person, quickly.
@Timeout(20)
class UnreadableWorkflowTest {

    /// Words that people are never shown, and what shows that a library speaks.
    private static final String FORBIDDEN =
            "(?i).*(exception|null|invalid|json|token|node|edge|abort|schema|parse|jackson|stream|utf-?32).*";

    private static UnreadableWorkflowException refused(byte[] bytes) {
        try {
            WorkflowJson.read(bytes, "leads.baton");
            throw new AssertionError("it was read");
        } catch (UnreadableWorkflowException e) {
            return e;
        }
    }

    static Stream<Arguments> strangers() {
        return Stream.of(
                argumentSet("an empty file", "", "There is nothing in it."),
                argumentSet("blanks", " \n\t ", "There is nothing in it."),
                argumentSet("half a file", "{\"format\": 1,\n \"name\": \"Le", "Its end is missing"),
                argumentSet("an open group", "{\"format\": 1", "Its end is missing"),
                argumentSet("words", "Dear reader,\nhello", "Something is wrong near line 1."),
                argumentSet("a page", "<html></html>", "Something is wrong near line 1."),
                argumentSet("something after the end", "{\"format\": 1}\n{}", "Something is wrong near line 2."),
                argumentSet("a comma too many", "{\"format\": 1,\n\"name\": \"x\",\n}", "near line 3"),
                argumentSet("a list", "[1, 2]", "It is no workflow of Baton."),
                argumentSet("a number", "7", "It is no workflow of Baton."),
                argumentSet("no format", "{\"name\": \"x\"}", "which “format” it has"),
                argumentSet("format in words", "{\"format\": \"one\"}", "which “format” it has"),
                argumentSet("format 0", "{\"format\": 0}", "which “format” it has"),
                argumentSet("format 1.5", "{\"format\": 1.5}", "which “format” it has"),
                argumentSet(
                        "a name twice", "{\"format\": 1, \"name\": \"a\", \"name\": \"b\"}", "“name” is there twice"),
                argumentSet("deep lists", "[".repeat(200_000), "nested deeper than 100 levels"),
                argumentSet("deep groups", "{\"a\":".repeat(200_000), "nested deeper than 100 levels"),
                argumentSet("a huge exponent", "{\"format\": 1, \"x\": 1e999999999}", "a number out of all bounds"),
                argumentSet(
                        "an exponent of too many digits",
                        "{\"format\": 1, \"x\": -0.001e02751935217601862}",
                        "a number out of all bounds"),
                argumentSet(
                        "a number of a million digits",
                        "{\"format\": 1, \"x\": " + "9".repeat(1_000_000) + "}",
                        "a number out of all bounds"),
                argumentSet("not a number", "{\"format\": 1, \"x\": NaN}", "Something is wrong near line 1."),
                argumentSet(
                        "a name of a million letters",
                        "{\"format\": 1, \"" + "x".repeat(1_000_000) + "\": 1}",
                        "a text in it that is too long"),
                argumentSet("name is a number", "{\"format\": 1,\n \"name\": 5}", "“name” must be text"),
                argumentSet("steps in a group", "{\"format\": 1, \"nodes\": {}}", "“nodes” must be a list"),
                argumentSet("a step that is a number", "{\"format\": 1, \"nodes\": [3]}", "“nodes” must be a group"),
                argumentSet(
                        "a step without id",
                        "{\"format\": 1, \"nodes\": [{\"type\": \"agent\"}]}",
                        "A step has no “id”."),
                argumentSet(
                        "an empty id",
                        "{\"format\": 1, \"nodes\": [{\"id\": \" \", \"type\": \"agent\"}]}",
                        "A step has no “id”."),
                argumentSet(
                        "a step without type",
                        "{\"format\": 1, \"nodes\": [{\"id\": \"a\"}]}",
                        "A step has no “type”."),
                argumentSet(
                        "two steps with one id",
                        "{\"format\": 1, \"nodes\": [{\"id\": \"a\", \"type\": \"agent\"}, {\"id\": \"a\", \"type\": \"agent\"}]}",
                        "The id “a” is there twice: no two steps can share one."),
                argumentSet(
                        "two hand-offs with one id",
                        "{\"format\": 1, \"handoffs\": [{\"id\": \"h\", \"from\": \"a\", \"to\": \"b\"},"
                                + " {\"id\": \"h\", \"from\": \"a\", \"to\": \"b\"}]}",
                        "no two hand-offs can share one"),
                argumentSet(
                        "an unknown route",
                        "{\"format\": 1, \"handoffs\": [{\"id\": \"h\", \"from\": \"a\", \"to\": \"b\","
                                + " \"when\": \"someday\"}]}",
                        "“when” must be always"),
                argumentSet(
                        "a rule that compares by magic",
                        "{\"format\": 1, \"handoffs\": [{\"id\": \"h\", \"from\": \"a\","
                                + " \"to\": \"b\", \"when\": {\"field\": \"x\", \"is\": \"eval\", \"value\": \"1\"}}]}",
                        "“is” must be one of is, isNot"),
                argumentSet(
                        "a rule without field",
                        "{\"format\": 1, \"handoffs\": [{\"id\": \"h\", \"from\": \"a\","
                                + " \"to\": \"b\", \"when\": {}}]}",
                        "A rule has no “field”."),
                argumentSet(
                        "half a step",
                        "{\"format\": 1, \"limits\": {\"steps\": 1.5}}",
                        "“steps” must be a whole number"),
                argumentSet(
                        "too many tries", "{\"format\": 1, \"limits\": {\"steps\": 99999999999}}", "out of all bounds"),
                argumentSet("a time in words", "{\"format\": 1, \"limits\": {\"time\": \"soon\"}}", "such as PT2M"),
                argumentSet(
                        "a place off the map",
                        "{\"format\": 1, \"layout\": {\"a\": {\"x\": 1e400, \"y\": 0}}}",
                        "fits on the canvas"),
                argumentSet(
                        "100,000 steps",
                        many("nodes", 100_000, "{\"id\": \"n%d\", \"type\": \"agent\"}"),
                        "It has 100,000 steps; a workflow has up to 10,000."),
                argumentSet(
                        "a million hand-offs",
                        many("handoffs", 1_000_000, "{}"),
                        "It has 1,000,000 hand-offs; a workflow has up to 50,000."));
    }

    private static String many(String key, int count, String one) {
        return IntStream.range(0, count)
                .mapToObj(one::formatted)
                .collect(Collectors.joining(",", "{\"format\": 1, \"" + key + "\": [", "]}"));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void a_strangers_file_is_refused_in_plain_sentences(String text, String why) {
        var refusal = refused(text.getBytes(UTF_8));
        assertThat(refusal.why()).contains(why);
        assertThat(refusal.title()).isEqualTo("“leads.baton” could not be read.");
        assertPlain(refusal);
    }

    static void assertPlain(UnreadableWorkflowException refusal) {
        assertThat(List.of(refusal.title(), refusal.why(), refusal.action()))
                .allSatisfy(sentence -> assertThat(sentence).endsWith(".").hasSizeLessThan(200));
        assertThat(refusal.why().replaceAll("“[^”]*”", "")).doesNotMatch(FORBIDDEN);
        assertThat(refusal).hasNoCause();
    }

    @Test
    void the_line_is_told_where_it_is_known() {
        assertThat(refused("{\"format\": 1,\n\n \"name\": 5}".getBytes(UTF_8)).line())
                .hasValue(3);
        assertThat(refused("{\"format\": 1,\n \"nodes\": [\n {}]}".getBytes(UTF_8))
                        .why())
                .isEqualTo("A step has no “id”. See line 3.");
        assertThat(refused("[]".getBytes(UTF_8)).line()).isEmpty();
    }

    @Test
    void random_bytes_and_other_ways_of_writing_are_named() {
        var bytes = new byte[5_000];
        new Random(1).nextBytes(bytes);
        assertThat(refused(bytes).why()).contains("not written as text");
        assertThat(refused("{\"format\": 1}".getBytes(UTF_16)).why()).contains("UTF-16");
        assertThat(refused("{\"format\": 1}".getBytes(UTF_16LE)).why()).contains("UTF-16");
        assertThat(refused("{\"format\": 1}".getBytes(UTF_16)).action()).isNotEmpty();
    }

    @Test
    void a_hundred_megabytes_are_not_even_looked_at() {
        assertThat(refused(new byte[100_000_000]))
                .hasMessageContaining("“leads.baton” is too big to be a workflow. It has 100 MB");
    }

    @Test
    void a_newer_format_is_refused_by_number_and_with_the_way_on() {
        assertThat(refused("{\"format\": 3, \"nodes\": 7}".getBytes(UTF_8)))
                .hasMessage("“leads.baton” was made with a newer Baton. Its format is 3; this Baton knows formats up"
                        + " to 1. Get the newest Baton to open it. It was not changed.");
    }

    @Test
    void an_older_format_is_brought_up_to_date_step_by_step_and_that_is_said() throws Exception {
        UnaryOperator<ObjectNode> rename = tree -> tree.set("name", tree.remove("title"));
        UnaryOperator<ObjectNode> describe =
                tree -> tree.put("about", "was " + tree.get("name").textValue());
        var parser = new WorkflowParser(new FormatMigrations(List.of(rename, describe)));
        var parsed = parser.parse("{\"format\": 1, \"title\": \"Old\"}", "old.baton");
        assertThat(parsed.format()).isEqualTo(1);
        assertThat(parsed.workflow().name()).isEqualTo("Old");
        assertThat(parsed.workflow().about()).isEqualTo("was Old");
        assertThat(parser.parse("{\"format\": 3, \"name\": \"New\"}", "")
                        .workflow()
                        .about())
                .isEmpty();
        assertThatThrownBy(() -> parser.parse("{\"format\": 4}", "")).hasMessageContaining("newer Baton");
    }
}
