package baton.agents;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Contract;
import baton.workflow.Field;
import baton.workflow.FieldType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractSchemaTest {

    @Test
    void says_what_each_field_is() {
        var contract = Contract.of(
                Given.SCORE,
                Field.of("mail", new FieldType.Email()).optional(),
                Field.of("region", new FieldType.Choice(List.of("North", "South"))),
                Field.of("people", new FieldType.ListOf(new FieldType.Group(List.of(Field.of("name", Field.TEXT))))));

        assertThat(ContractSchema.of(contract)).isEqualTo("""
                {"type":"object","properties":{\
                "score":{"type":"number","minimum":0,"maximum":100,"description":"0 no fit, 100 perfect fit"},\
                "mail":{"type":"string"},\
                "region":{"type":"string","enum":["North","South"]},\
                "people":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"}},\
                "required":["name"],"additionalProperties":false}}},\
                "required":["score","region","people"],"additionalProperties":false}""");
    }

    @Test
    void is_closed_only_if_nothing_may_be_missing_or_unknown() {
        assertThat(ContractSchema.isClosed(Given.SCORED)).isTrue();
        assertThat(ContractSchema.isClosed(Contract.of(Given.SCORE.optional()))).isFalse();
        assertThat(ContractSchema.isClosed(Contract.of(Field.of("rows", new FieldType.Table()))))
                .isFalse();
        assertThat(ContractSchema.isClosed(Contract.of(Field.of(
                        "people", new FieldType.ListOf(new FieldType.Group(List.of(Given.REASON.optional())))))))
                .isFalse();
    }
}
