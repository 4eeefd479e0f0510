package baton.studio.form;

import baton.workflow.Template;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.util.UndoUtils;
import org.reactfx.util.Either;

/// The text control inside a [ChipArea]. On the clipboard a chip is itself for Baton, and its words for others.
final class ChipText extends GenericStyledArea<String, Either<String, Template.Placeholder>, String> {

    private static final DataFormat TEMPLATE = new DataFormat("application/x-baton-text");

    private final ChipNodes chips;

    ChipText(ChipNodes chips) {
        super("", (_, _) -> {}, "", ChipOps.OPS, chips::draw);
        this.chips = chips;
        getStyleClass().add("chip-text");
        setWrapText(true);
        setUndoManager(UndoUtils.noOpUndoManager());
    }

    @Override
    public void copy() {
        var selected = getSelection();
        if (selected.getLength() == 0) {
            return;
        }
        var template = ChipOps.template(getDocument().subSequence(selected));
        var content = new ClipboardContent();
        content.put(TEMPLATE, template);
        content.putString(Template.parse(template).fill(chip -> java.util.Optional.of(chips.label(chip))));
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void cut() {
        copy();
        replaceSelection("");
    }

    @Override
    public void paste() {
        var clipboard = Clipboard.getSystemClipboard();
        var pasted = clipboard.hasContent(TEMPLATE) ? clipboard.getContent(TEMPLATE) : clipboard.getString();
        if (pasted != null) {
            replaceSelection(ChipOps.document(pasted.toString().replace("\r\n", "\n")));
        }
    }
}
