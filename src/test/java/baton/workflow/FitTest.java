package baton.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FitTest {

    private static final FieldType PERCENT = new FieldType.Number(BigDecimal.ZERO, BigDecimal.valueOf(100));

    private static String why(FieldType type, String text) {
        return Fit.of(type, Value.of(text)) instanceof Fit.Bad(var why, var _) ? why : "fits";
    }

    @Test
    void a_number_may_be_written_as_text_and_must_be_in_its_range() {
        assertThat(Fit.of(PERCENT, Value.of(" 82 "))).isEqualTo(new Fit.Good(Value.of(82)));
        assertThat(why(PERCENT, "101")).isEqualTo("must be at most 100, but it was “101”");
        assertThat(why(PERCENT, "-1")).contains("at least 0");
        assertThat(why(PERCENT, "soon")).isEqualTo("must be a number, but it was “soon”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "NaN",
                "Infinity",
                "0x10",
                "1111111111111111111111111111111111111111111111111111111111111111111"
            })
    void numbers_that_would_never_end_are_no_numbers(String text) {
        assertThat(why(new FieldType.Number(null, null), text)).startsWith("must be a number");
    }

    @Test
    void a_choice_is_taken_in_its_own_spelling() {
        var choice = new FieldType.Choice(List.of("Small", "Large"));
        assertThat(Fit.of(choice, Value.of(" large"))).isEqualTo(new Fit.Good(Value.of("Large")));
        assertThat(why(choice, "medium")).isEqualTo("must be one of Small, Large, but it was “medium”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dana", "@northwind.example", "dana@northwind", "a b@c.de", "a@b@c.de"})
    void what_is_no_email_address_is_said(String text) {
        assertThat(why(new FieldType.Email(), text)).startsWith("must be an email address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "northwind.example", "http://", "h t"})
    void only_web_addresses_are_web_addresses(String text) {
        assertThat(why(new FieldType.Url(), text)).startsWith("must be a web address");
    }

    @Test
    void dates_are_days_that_exist() {
        assertThat(why(new FieldType.Date(), "2026-02-30")).startsWith("must be a date");
        assertThat(why(new FieldType.Date(), "2026-02-28")).isEqualTo("fits");
    }

    @Test
    void a_list_may_be_written_one_item_a_line_and_names_the_item_that_is_wrong() {
        var numbers = new FieldType.ListOf(PERCENT);
        assertThat(Fit.of(numbers, Value.of("- 1\n- 2\n")))
                .isEqualTo(new Fit.Good(new Value.Items(List.of(Value.of(1), Value.of(2)))));
        assertThat(why(numbers, "1\nx")).isEqualTo("has an item that must be a number, but it was “x”");
    }

    @Test
    void yes_and_no_in_a_few_spellings() {
        assertThat(Fit.of(new FieldType.YesNo(), Value.of("Yes"))).isEqualTo(new Fit.Good(new Value.YesNo(true)));
        assertThat(why(new FieldType.YesNo(), "maybe")).startsWith("must be yes or no");
    }

    @Test
    void a_contract_names_every_field_that_is_missing_or_wrong_and_drops_what_nobody_asked_for() {
        var contract = Contract.of(
                Field.of("score", PERCENT),
                Field.of("email", new FieldType.Email()),
                Field.of("note", Field.TEXT).optional());
        var fit = ContractFit.of(contract, Fields.of("score", "200").with("extra", "x"));
        assertThat(fit.words()).isEqualTo("“score” must be at most 100, but it was “200”; “email” is missing");
        assertThat(ContractFit.of(
                                contract,
                                Fields.of("score", "20").with("email", "a@b.cd").with("extra", "x"))
                        .fields())
                .isEqualTo(Fields.of("score", Value.of(20)).with("email", "a@b.cd"));
    }

    @Test
    void a_group_must_be_complete() {
        var person = new FieldType.Group(List.of(Field.of("name", Field.TEXT)));
        assertThat(Fit.of(person, new Value.Group(Fields.NONE)))
                .isEqualTo(new Fit.Bad("is not complete: “name” is missing"));
        assertThat(Fit.of(person, new Value.Group(Fields.of("name", "Dana")))).isInstanceOf(Fit.Good.class);
    }
}
