package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.workflow.FieldType;
import baton.workflow.Operator;
import java.util.List;
import java.util.Locale;

/// How a rule row compares: an operator, or the opposite of one.
enum Comparison {
    IS(Operator.IS),
    IS_NOT(Operator.IS_NOT),
    AT_LEAST(Operator.AT_LEAST),
    MORE_THAN(Operator.MORE_THAN),
    AT_MOST(Operator.AT_MOST),
    LESS_THAN(Operator.LESS_THAN),
    CONTAINS(Operator.CONTAINS),
    CONTAINS_NOT(Operator.CONTAINS),
    STARTS_WITH(Operator.STARTS_WITH),
    ONE_OF(Operator.IS_ONE_OF),
    EMPTY(Operator.IS_EMPTY),
    NOT_EMPTY(Operator.IS_NOT_EMPTY);

    private final Operator operator;

    Comparison(Operator operator) {
        this.operator = operator;
    }

    Operator operator() {
        return operator;
    }

    /// Whether it holds where the operator does not.
    boolean negated() {
        return this == CONTAINS_NOT;
    }

    boolean takesValue() {
        return operator.takesValue();
    }

    static Comparison of(Operator operator) {
        return switch (operator) {
            case IS -> IS;
            case IS_NOT -> IS_NOT;
            case CONTAINS -> CONTAINS;
            case STARTS_WITH -> STARTS_WITH;
            case AT_LEAST -> AT_LEAST;
            case AT_MOST -> AT_MOST;
            case MORE_THAN -> MORE_THAN;
            case LESS_THAN -> LESS_THAN;
            case IS_EMPTY -> EMPTY;
            case IS_NOT_EMPTY -> NOT_EMPTY;
            case IS_ONE_OF -> ONE_OF;
        };
    }

    /// Those that make sense for values of `type`, the likeliest first.
    static List<Comparison> offered(FieldType type) {
        return switch (type) {
            case FieldType.Number _ -> List.of(AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, IS, IS_NOT, EMPTY, NOT_EMPTY);
            case FieldType.YesNo _ -> List.of(IS, EMPTY, NOT_EMPTY);
            case FieldType.Choice _ -> List.of(IS, IS_NOT, ONE_OF, EMPTY, NOT_EMPTY);
            case FieldType.Date _ -> List.of(IS, MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST, EMPTY, NOT_EMPTY);
            case FieldType.ListOf _ -> List.of(CONTAINS, CONTAINS_NOT, EMPTY, NOT_EMPTY);
            case FieldType.Group _, FieldType.Table _ -> List.of(NOT_EMPTY, EMPTY);
            case FieldType.Text _,
                    FieldType.LongText _,
                    FieldType.Email _,
                    FieldType.Url _,
                    FieldType.File _,
                    FieldType.Other _ ->
                List.of(NOT_EMPTY, EMPTY, IS, IS_NOT, CONTAINS, CONTAINS_NOT, STARTS_WITH, ONE_OF);
        };
    }

    /// As a sentence about a value of `type` has it: “is at least”, “is after”.
    String words(FieldType type) {
        var key = "is." + name().toLowerCase(Locale.ROOT);
        return switch (type) {
            case FieldType.Date _ when isOrder() -> text(key + ".date");
            case FieldType.ListOf _ when operator == Operator.CONTAINS -> text(key + ".list");
            case FieldType.Text _,
                    FieldType.LongText _,
                    FieldType.Number _,
                    FieldType.YesNo _,
                    FieldType.Choice _,
                    FieldType.Date _,
                    FieldType.Email _,
                    FieldType.Url _,
                    FieldType.ListOf _,
                    FieldType.Group _,
                    FieldType.File _,
                    FieldType.Table _,
                    FieldType.Other _ -> text(key);
        };
    }

    private boolean isOrder() {
        return this == AT_LEAST || this == MORE_THAN || this == AT_MOST || this == LESS_THAN;
    }
}
