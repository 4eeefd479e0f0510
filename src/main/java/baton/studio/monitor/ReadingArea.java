package baton.studio.monitor;

import baton.studio.monitor.Piece.Style;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleRole;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
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
        boolean goesOn = same + within > 0;
        shown = List.copyOf(pieces);
        replaceFrom(offset + within, pieces.subList(same, pieces.size()), within);
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
        int first = area.offsetToPosition(offset, Bias.Backward).getMajor();
        var begins = begins();
        for (int line = first; line < area.getParagraphs().size(); line++) {
            area.setParagraphStyle(line, List.of(lineStyle(line, begins.contains(area.getAbsolutePosition(line, 0)))));
        }
    }

    /// Where pieces begin: what follows a line end within a piece is no new paragraph.
    private Set<Integer> begins() {
        var begins = new HashSet<Integer>();
        int at = 0;
        for (var piece : shown) {
            begins.add(at);
            at += piece.text().length();
        }
        return begins;
    }

    /// Headings, labels and paragraphs have room before them; a value stands close under its label.
    private String lineStyle(int line, boolean isBegin) {
        if (line == 0) {
            return "first-line";
        }
        var styles = area.getParagraph(line).getStyleOfChar(0);
        if (styles.contains(Style.HEADING.styleClass())) {
            return "heading-line";
        }
        if (styles.contains(Style.LABEL.styleClass())) {
            return "label-line";
        }
        var above = area.getParagraph(line - 1).getStyleOfChar(0);
        var isUnderName = above.contains(Style.LABEL.styleClass()) || above.contains(Style.HEADING.styleClass());
        return isBegin && !isUnderName ? "block-line" : "text-line";
    }

    private void showEnd() {
        area.showParagraphAtBottom(area.getParagraphs().size() - 1);
    }
}
