package baton.studio.canvas;

import baton.studio.canvas.picture.CardLife;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.text.Text;

/// The figures of a card: time, words, cost. Where there is no room for all, the words go first and the cost stays;
/// whoever points at them is told all, with what it was used for.
final class MetaLine extends Label {

    private final Text measure = new Text();
    private final Tip tip = new Tip(this);
    private List<String> choices = List.of("");

    MetaLine() {
        getStyleClass().add("node-meta");
        setTextOverrun(OverrunStyle.ELLIPSIS);
        setMinWidth(0);
        widthProperty().subscribe(this::choose);
        fontProperty().subscribe(this::choose);
    }

    void show(CardLife.Living life) {
        var use = life.use();
        var shown = Stream.of(line(life.meta(), use.words(), use.cost()), line(life.meta(), use.cost()), life.meta())
                .distinct()
                .toList();
        if (!shown.equals(choices)) {
            choices = shown;
            choose();
            requestLayout();
        }
        tip.say(whole(life));
    }

    private static String whole(CardLife.Living life) {
        var use = life.use();
        var more = Stream.of(use.whole(), life.why()).filter(words -> !words.isEmpty());
        return use.whole().isEmpty() && life.why().isEmpty()
                ? ""
                : Stream.concat(Stream.of(line(life.meta(), use.words(), use.cost())), more)
                        .collect(Collectors.joining("\n"));
    }

    private static String line(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /// The longest that fits.
    private void choose() {
        var fitting = choices.stream()
                .filter(words -> width(words) <= getWidth())
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

    /// Room for all of it, wherever there is any.
    @Override
    protected double computePrefWidth(double height) {
        return width(choices.getFirst());
    }
}
