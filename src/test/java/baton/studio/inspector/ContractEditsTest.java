package baton.studio.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Contract;
import baton.workflow.Edits;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Flow;
import baton.workflow.HandoffId;
import baton.workflow.Validator;
import baton.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractEditsTest {

    private static final Field SCORE = Field.of("score", Field.TEXT);
    private static final Field NUMBER = SCORE.withType(new FieldType.Number(null, null));
    private static final Workflow FLOW = Flow.withStart()
            .agents("writer", "critic")
            .result("end")
            .chain("start", "writer")
            .handoff("writer", "critic", handoff -> handoff.withGives(Contract.of(SCORE)))
            .handoff("writer", "end", handoff -> handoff.withGives(Contract.of(SCORE)))
            .chain("critic", "end")
            .drawn();

    @Test
    void another_kind_is_another_kind_for_everybody_who_gets_the_field() {
        var changed = giving(List.of(NUMBER));

        assertThat(gives(changed, "writer>critic")).containsExactly(NUMBER);
        assertThat(gives(changed, "writer>end")).containsExactly(NUMBER);
        assertThat(Validator.check(changed)).noneMatch(problem -> problem.code().equals("contract.conflict"));
    }

    @Test
    void one_more_field_is_this_hand_offs_alone() {
        var reason = Field.of("reason", Field.TEXT);
        var changed = giving(List.of(SCORE, reason));

        assertThat(gives(changed, "writer>critic")).containsExactly(SCORE, reason);
        assertThat(gives(changed, "writer>end")).containsExactly(SCORE);
    }

    private static Workflow giving(List<Field> fields) {
        var handoff = FLOW.handoff(new HandoffId("writer>critic")).orElseThrow();
        return Edits.apply(FLOW, ContractEdits.giving(FLOW, handoff, fields));
    }

    private static List<Field> gives(Workflow workflow, String handoff) {
        return workflow.handoff(new HandoffId(handoff)).orElseThrow().gives().fields();
    }
}
