package baton.studio.form;

import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A text area that is as high as its text, within bounds, and that Tab leaves.
public final class GrowingArea extends TextArea {

    /// The line spacing and the padding that the style sheet gives text areas.
    private static final double LINE_SPACING = 0.25;

    private static final double INSETS_HIGH = 16;
    private static final double INSETS_WIDE = 24;

    private final Text ruler = new Text();
    private final int fewest;
    private final int most;
    private Measured measured = new Measured("", Font.getDefault(), -1, 0);

    /// How high a text is, which is asked far more often than it changes.
    private record Measured(String text, Font font, double width, double height) {
        boolean holdsFor(String other, Font otherFont, double otherWidth) {
            return width == otherWidth && font.equals(otherFont) && text.equals(other);
        }
    }

    /// @param fewest how many lines it is high when there is little in it
    /// @param most   from how many lines on it scrolls
    public GrowingArea(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
        getStyleClass().add("growing-area");
        setWrapText(true);
        textProperty().subscribe((_, _) -> requestLayout());
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
    }

    private void leaveByTab(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isControlDown() && !key.isAltDown() && !key.isMetaDown()) {
            requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!measured.holdsFor(getText(), getFont(), width)) {
            measured = new Measured(getText(), getFont(), width, measure(width));
        }
        return measured.height();
    }

    private double measure(double width) {
        ruler.setFont(getFont());
        ruler.setLineSpacing(getFont().getSize() * LINE_SPACING);
        double line = height("X", 0);
        double wanted = height(getText() + " ", Math.max(0, width - INSETS_WIDE));
        return snapSizeY(Math.clamp(wanted, line * fewest, line * most) + INSETS_HIGH);
    }

    private double height(String text, double wrap) {
        ruler.setText(text);
        ruler.setWrappingWidth(wrap);
        return ruler.getLayoutBounds().getHeight() + ruler.getLineSpacing();
    }
}
