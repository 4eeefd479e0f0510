package baton.workflow;

import java.util.List;
import java.util.Optional;

/// What a hand-off must give. Empty means that nothing was agreed: one free text, `message`, is handed over.
public record Contract(List<Field> fields) {

    public static final Contract NONE = new Contract(List.of());

    /// The one field that is handed over where nothing was agreed.
    public static final Field MESSAGE = Field.of("message", Field.LONG_TEXT);

    public Contract {
        fields = List.copyOf(fields);
    }

    public static Contract of(Field... fields) {
        return new Contract(List.of(fields));
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    public List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
