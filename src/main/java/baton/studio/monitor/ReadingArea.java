package baton.studio.monitor;

import baton.studio.monitor.Piece.Style;
import java.util.List;
import javafx.scene.AccessibleRole;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.util.UndoUtils;

/// Text to read, select and copy, in the styles of [Piece]. Only what differs from before is exchanged, so a
/// selection stays while more text comes.
public final class ReadingArea extends VirtualizedScrollPane<StyleClassedTextArea> {

    private final StyleClassedTextArea area;
    private List<Piece> shown = List.of();
    private boolean following;

    /// @param name what a screen reader calls it
    public ReadingArea(String id, String name) {
        super(new StyleClassedTextArea());
        area = getContent();
        setId(id);
        getStyleClass().add("reading");
        area.setId(id + "-text");
        area.getStyleClass().add("reading-area");
        area.setEditable(false);
        area.setWrapText(true);
        area.setShowCaret(CaretVisibility.OFF);
        area.setUndoManager(UndoUtils.noOpUndoManager());
        area.setAccessibleRole(AccessibleRole.TEXT_AREA);
        area.setAccessibleRoleDescription(name);
        area.setFocusTraversable(true);
    }

    /// What can be read, as plain text.
    public String text() {
        return area.getText();
    }

    /// Whether the end stays in view while more text comes.
    void follow(boolean end) {
        following = end;
        if (end) {
            showEnd();
        }
    }

    /// Shows `pieces`, from the beginning unless they only go on from what was shown.
    public void show(List<Piece> pieces) {
        if (pieces.equals(shown)) {
            return;
        }
        int same = 0;
        int offset = 0;
        while (same < Math.min(shown.size(), pieces.size()) && shown.get(same).equals(pieces.get(same))) {
            offset += pieces.get(same).text().length();
            same++;
        }
        int within = sameStart(same, pieces);
        replaceFrom(offset + within, pieces.subList(same, pieces.size()), within);
        boolean goesOn = same + within > 0;
        shown = List.copyOf(pieces);
        area.setAccessibleText(area.getText());
        if (following) {
            showEnd();
        } else if (!goesOn) {
            area.showParagraphAtTop(0);
        }
    }

    /// How many characters the first pieces that differ have in common; only text of one style can grow.
    private int sameStart(int place, List<Piece> pieces) {
        if (place >= shown.size() || place >= pieces.size()) {
            return 0;
        }
        var before = shown.get(place);
        var after = pieces.get(place);
        return before.style() == after.style() && after.text().startsWith(before.text())
                ? before.text().length()
                : 0;
    }

    private void replaceFrom(int offset, List<Piece> pieces, int skipped) {
        area.deleteText(offset, area.getLength());
        int known = skipped;
        for (var piece : pieces) {
            area.append(piece.text().substring(known), piece.style().styleClass());
            known = 0;
        }
        int first = area.offsetToPosition(offset, org.fxmisc.richtext.model.TwoDimensional.Bias.Backward)
                .getMajor();
        for (int paragraph = first; paragraph < area.getParagraphs().size(); paragraph++) {
            area.setParagraphStyle(paragraph, lineStyle(paragraph));
        }
    }

    /// Labels and headings have room before them.
    private List<String> lineStyle(int paragraph) {
        var styles = area.getParagraph(paragraph).getStyleOfChar(0);
        if (styles.contains(Style.HEADING.styleClass())) {
            return List.of(paragraph == 0 ? "first-heading-line" : "heading-line");
        }
        if (styles.contains(Style.LABEL.styleClass())) {
            return List.of(paragraph == 0 ? "first-label-line" : "label-line");
        }
        return List.of("text-line");
    }

    private void showEnd() {
        area.showParagraphAtBottom(area.getParagraphs().size() - 1);
    }
}
