package baton.studio.form;

import baton.workflow.Template;
import java.util.List;
import java.util.Optional;

/// What placeholders are called on screen, and which can be put in.
public interface ChipNames {

    /// Knows nothing.
    ChipNames NONE = new ChipNames() {
        @Override
        public List<ChipChoice> choices() {
            return List.of();
        }

        @Override
        public Optional<String> label(Template.Placeholder placeholder) {
            return Optional.empty();
        }

        @Override
        public String unknown(Template.Placeholder placeholder) {
            return placeholder.field();
        }
    };

    /// The fields that can be known there, in the order in which they are offered.
    List<ChipChoice> choices();

    /// What the chip for `placeholder` says; nothing if nobody gives what it names.
    Optional<String> label(Template.Placeholder placeholder);

    /// What the chip says for a placeholder that names nothing.
    String unknown(Template.Placeholder placeholder);
}
