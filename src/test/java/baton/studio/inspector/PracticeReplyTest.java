package baton.studio.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Contract;
import baton.workflow.Field;
import baton.workflow.Fields;
import baton.workflow.Value;
import org.junit.jupiter.api.Test;

class PracticeReplyTest {

    private static final Contract SCORE = Contract.of(Field.of("score", Field.TEXT));
    private static final Contract TWO = Contract.of(Field.of("score", Field.TEXT), Field.of("reason", Field.TEXT));

    @Test
    void reads_values_by_name() {
        var reply = new Value.Group(Fields.of("score", "82"));

        assertThat(PracticeReply.read(reply, TWO)).isEqualTo(Fields.of("score", "82"));
    }

    @Test
    void a_text_alone_stands_for_the_only_field() {
        assertThat(PracticeReply.read(Value.of("82"), SCORE)).isEqualTo(Fields.of("score", "82"));
        assertThat(PracticeReply.read(Value.of("82"), TWO)).isEqualTo(Fields.NONE);
        assertThat(PracticeReply.read(null, TWO)).isEqualTo(Fields.NONE);
    }

    @Test
    void nothing_written_lets_practice_make_one_up() {
        assertThat(PracticeReply.write(Fields.NONE, new Value.Group(Fields.of("score", "82")), SCORE))
                .isNull();
    }

    @Test
    void what_is_not_asked_for_any_more_stays_in_the_file() {
        var before = new Value.Group(Fields.of("score", "82").with("older", "x"));

        assertThat(PracticeReply.write(Fields.of("score", "90"), before, SCORE))
                .isEqualTo(new Value.Group(Fields.of("score", "90").with("older", "x")));
    }
}
