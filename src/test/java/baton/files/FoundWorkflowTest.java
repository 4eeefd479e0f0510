package baton.files;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Workflow;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FoundWorkflowTest {

    private static final Workflow WRITING = Workflow.EMPTY
            .withName("Writing")
            .withGraph(
                    List.of(Node.of(
                            new NodeId("writer"),
                            "Writer",
                            NodeType.Agent.BLANK.withInstructions(
                                    "Write {{topic}} in about two hundred words, and \"be kind\" {always}."))),
                    List.of());

    private static final FoundWorkflow FOUND = new FoundWorkflow.Readable(WRITING);

    private static String text() {
        return WorkflowJson.text(WRITING);
    }

    @Test
    void the_text_of_a_file_is_a_workflow() {
        assertThat(FoundWorkflow.in(text())).isEqualTo(FOUND);
    }

    @Test
    void it_is_found_between_other_words_also_if_they_have_braces_too() {
        assertThat(FoundWorkflow.in("Hello {name},\n\nhere it is:\n" + text() + "\nYours {me} }"))
                .isEqualTo(FOUND);
    }

    @Test
    void it_is_found_behind_the_marks_of_a_reply() {
        var quoted = text().lines().map(line -> "> > " + line).collect(Collectors.joining("\r\n"));

        assertThat(FoundWorkflow.in("On Monday, somebody wrote:\r\n" + quoted)).isEqualTo(FOUND);
    }

    @Test
    void long_lines_that_a_mail_program_broke_are_put_together_again() {
        assertThat(FoundWorkflow.in(text().replace("two hundred", "two\nhundred")))
                .isEqualTo(FOUND);
        assertThat(FoundWorkflow.in(text().replace("two hundred", "two \nhundred")))
                .isEqualTo(FOUND);
    }

    @Test
    void hard_spaces_between_its_parts_do_no_harm() {
        assertThat(FoundWorkflow.in(text().replace("  \"", "\u00A0\u00A0\""))).isEqualTo(FOUND);
    }

    @Test
    void one_that_is_cut_short_is_no_other_text() {
        var cut = text().substring(0, text().length() - 40);

        assertThat(FoundWorkflow.in(cut))
                .isInstanceOfSatisfying(
                        FoundWorkflow.Unreadable.class,
                        one -> assertThat(one.why()).isNotBlank());
    }

    @Test
    void one_of_a_newer_kind_says_so() {
        var newer = text().replace("\"format\": 1", "\"format\": 99");

        assertThat(FoundWorkflow.in("See: " + newer)).isInstanceOfSatisfying(FoundWorkflow.Unreadable.class, one -> {
            assertThat(one.why()).contains("99");
        });
    }

    @Test
    void other_texts_are_none() {
        for (var text : List.of("", "Call Dana at 3", "{}", "{\"nodes\": 3}", "the \"format\" of \"nodes\"")) {
            assertThat(FoundWorkflow.in(text)).isEqualTo(new FoundWorkflow.NoWorkflow());
        }
    }
}
