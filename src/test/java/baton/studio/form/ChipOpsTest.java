package baton.studio.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChipOpsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "{{lead}}",
                "Score {{lead}} from 0 to 100.\n\nUse {{ qualifier.score }}{{reason}}\n",
                "Not a chip: {{}} { {x} }} {{a.b.c}}"
            })
    void a_text_survives_becoming_a_document(String text) {
        assertThat(ChipOps.template(ChipOps.document(text))).isEqualTo(text);
    }

    @Test
    void a_chip_counts_as_one_character() {
        assertThat(ChipOps.document("a{{lead}}b").length()).isEqualTo(3);
    }

    @Test
    void a_part_of_a_document_has_the_chips_that_are_in_it() {
        var document = ChipOps.document("ab{{lead}}cd");

        assertThat(ChipOps.template(document.subSequence(1, 4))).isEqualTo("b{{lead}}c");
        assertThat(ChipOps.template(document.subSequence(3, 5))).isEqualTo("cd");
    }
}
