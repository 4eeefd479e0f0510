package baton.studio.look;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.text.Text;

/// Says as much as there is room for: the first of several wordings that fits, and of the last one what fits of it.
/// JavaFX thread only.
public final class FittingLabel extends Label {

    private final Text measure = new Text();
    private List<String> choices = List.of("");

    public FittingLabel() {
        setTextOverrun(OverrunStyle.ELLIPSIS);
        setMinWidth(0);
        widthProperty().subscribe(this::choose);
        fontProperty().subscribe(this::choose);
    }

    /// @param wordings the longest first; never none
    public void say(List<String> wordings) {
        if (!wordings.equals(choices)) {
            choices = List.copyOf(wordings);
            choose();
            requestLayout();
        }
    }

    private void choose() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        var fitting = choices.stream()
                .filter(words -> width(words) <= room)
                .findFirst()
                .orElseGet(choices::getLast);
        if (!fitting.equals(getText())) {
            setText(fitting);
        }
    }

    private double width(String words) {
        measure.setFont(getFont());
        measure.setText(words);
        return Math.ceil(measure.getLayoutBounds().getWidth());
    }

    /// Room for the longest, wherever there is any.
    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + width(choices.getFirst()) + snappedRightInset();
    }
}
