package baton.studio.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.NodeType;
import baton.workflow.Route;
import baton.workflow.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RouteChoiceTest {

    private static final NodeType REVIEW = new NodeType.Review("", List.of());

    @ParameterizedTest
    @EnumSource
    void a_choice_makes_a_route_of_its_kind(RouteChoice choice) {
        assertThat(RouteChoice.of(choice.route(List.of()))).isEqualTo(choice);
    }

    @Test
    void each_kind_of_step_offers_what_can_happen_there() {
        assertThat(RouteChoice.offered(NodeType.Agent.BLANK))
                .contains(RouteChoice.FAILED)
                .doesNotContain(RouteChoice.APPROVED);
        assertThat(RouteChoice.offered(REVIEW)).contains(RouteChoice.SENT_BACK).doesNotContain(RouteChoice.FAILED);
    }

    @Test
    void a_rule_begins_with_the_first_field_that_is_given() {
        var given = List.of(Field.of("ok", new FieldType.YesNo()), Field.of("score", Field.TEXT));

        assertThat(RouteChoice.WHEN.route(given))
                .isInstanceOfSatisfying(
                        Route.When.class,
                        when -> assertThat(when.rule())
                                .isInstanceOfSatisfying(
                                        Rule.Compare.class,
                                        rule -> assertThat(rule.field()).isEqualTo("ok")));
    }

    @Test
    void the_words_fit_the_step() {
        var decision = new NodeType.Decision(NodeType.Decider.RULES, "");

        assertThat(RouteChoice.ALWAYS.words(NodeType.Agent.BLANK)).isEqualTo("Always");
        assertThat(RouteChoice.ALWAYS.words(decision)).isEqualTo("Nothing else matches");
        assertThat(RouteChoice.WHEN.words(REVIEW)).isEqualTo("It is approved, and a rule holds");
    }
}
