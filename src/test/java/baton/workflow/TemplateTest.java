package baton.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemplateTest {

    @Test
    void placeholders_are_fields_or_fields_of_a_node() {
        var template = Template.parse("Score {{lead}} with {{ qualifier.score }}.");
        assertThat(template.placeholders())
                .containsExactly(
                        new Template.Placeholder("{{lead}}", Optional.empty(), "lead"),
                        new Template.Placeholder(
                                "{{ qualifier.score }}", Optional.of(new NodeId("qualifier")), "score"));
    }

    @Test
    void what_is_put_in_is_data_and_is_never_opened_again() {
        var filled = Template.parse("A {{x}} B").fill(_ -> Optional.of("{{y}} $1 \\"));
        assertThat(filled).isEqualTo("A {{y}} $1 \\ B");
    }

    @Test
    void what_nobody_knows_stays_as_it_was_written() {
        assertThat(Template.parse("{{ who }}!").fill(_ -> Optional.empty())).isEqualTo("{{ who }}!");
    }

    @Test
    void braces_that_name_nothing_are_text() {
        for (var text : new String[] {"{{}}", "{{ }}", "{{a.b.c}}", "{{{x", "{x}", "}}{{", "{{.x}}", "{{x.}}"}) {
            assertThat(Template.parse(text).placeholders()).as(text).isEmpty();
            assertThat(Template.parse(text).fill(_ -> Optional.of("!"))).isEqualTo(text);
        }
    }

    @Test
    void a_name_may_have_spaces_inside() {
        assertThat(Template.parse("{{Company size}}").placeholders())
                .extracting(Template.Placeholder::field)
                .containsExactly("Company size");
    }
}
