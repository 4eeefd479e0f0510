package baton.studio.form;

import baton.workflow.Template;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.StyledSegment;
import org.reactfx.util.Either;

/// Draws the pieces of a [ChipArea]: words as text, placeholders as chips.
final class ChipNodes {

    private ChipNames names = ChipNames.NONE;

    ChipNames names() {
        return names;
    }

    void use(ChipNames changed) {
        names = changed;
    }

    Node draw(StyledSegment<Either<String, Template.Placeholder>, String> piece) {
        return piece.getSegment().unify(ChipNodes::words, this::chip);
    }

    private static Node words(String words) {
        var text = new TextExt(words);
        text.getStyleClass().add("text");
        return text;
    }

    private Node chip(Template.Placeholder placeholder) {
        var chip = new Label(label(placeholder));
        chip.getStyleClass().addAll("chip", "accent", "inline");
        chip.pseudoClassStateChanged(FormMarks.FAILED, names.label(placeholder).isEmpty());
        return chip;
    }

    /// What the chip for `placeholder` says.
    String label(Template.Placeholder placeholder) {
        return names.label(placeholder).orElseGet(() -> names.unknown(placeholder));
    }
}
