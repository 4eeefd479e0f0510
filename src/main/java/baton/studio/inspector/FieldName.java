package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import java.util.List;
import java.util.Optional;

/// What a field can be called.
final class FieldName {

    private FieldName() {}

    /// Why a field cannot be called `name` beside the `others`, as a sentence; nothing if it can.
    static Optional<String> problem(String name, List<String> others) {
        if (name.isBlank()) {
            return Optional.of(text("field.name.missing"));
        }
        if (name.chars().anyMatch(one -> one == '{' || one == '}' || one == '.')) {
            return Optional.of(text("field.name.characters"));
        }
        return others.contains(name.strip()) ? Optional.of(text("field.name.taken", name.strip())) : Optional.empty();
    }
}
