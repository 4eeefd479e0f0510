package baton.studio.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Field;
import baton.workflow.FieldType;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FieldKindTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
    void a_blank_type_is_of_its_kind(FieldKind kind) {
        assertThat(FieldKind.of(kind.blank())).isEqualTo(kind);
        assertThat(kind.words()).isNotBlank();
    }

    @Test
    void says_what_a_list_holds() {
        assertThat(FieldKind.words(new FieldType.ListOf(new FieldType.Number(null, null))))
                .isEqualTo("List of numbers");
        assertThat(FieldKind.words(new FieldType.Other("hologram"))).isEqualTo("hologram (unknown)");
    }

    @Test
    void says_what_is_known_about_the_values() {
        assertThat(FieldKind.details(new FieldType.Number(BigDecimal.ZERO, new BigDecimal("100"))))
                .isEqualTo("0 – 100");
        assertThat(FieldKind.details(new FieldType.Number(BigDecimal.ONE, null)))
                .isEqualTo("1 or more");
        assertThat(FieldKind.details(new FieldType.Number(null, BigDecimal.TEN)))
                .isEqualTo("10 or less");
        assertThat(FieldKind.details(new FieldType.Choice(List.of("a", "b")))).isEqualTo("a, b");
        assertThat(FieldKind.details(new FieldType.Group(List.of(Field.of("x", Field.TEXT)))))
                .isEqualTo("x");
        assertThat(FieldKind.details(Field.TEXT)).isEmpty();
    }

    @Test
    void a_field_needs_a_name_of_its_own_that_texts_can_speak_of() {
        assertThat(FieldName.problem("score", List.of("reason"))).isEmpty();
        assertThat(FieldName.problem(" ", List.of())).contains("It needs a name.");
        assertThat(FieldName.problem("a.b", List.of())).isPresent();
        assertThat(FieldName.problem("score ", List.of("score"))).contains("There is already a field called “score”.");
    }
}
