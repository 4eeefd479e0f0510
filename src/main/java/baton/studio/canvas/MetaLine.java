package baton.studio.canvas;

import baton.studio.canvas.picture.CardLife;
import baton.studio.look.FittingLabel;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.Region;

/// The figures of a card: time, words, cost. Where there is no room for all, the words go first and the cost stays;
/// whoever points at them is told all, with what it was used for.
final class MetaLine {

    private final FittingLabel label = new FittingLabel();
    private final Tip tip = new Tip(label);

    MetaLine() {
        label.getStyleClass().add("node-meta");
    }

    Region root() {
        return label;
    }

    void show(CardLife.Living life) {
        var use = life.use();
        label.say(Stream.of(line(life.meta(), use.words(), use.cost()), line(life.meta(), use.cost()), life.meta())
                .distinct()
                .toList());
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
}
