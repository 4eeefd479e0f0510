package baton.studio.canvas;

import baton.studio.canvas.geometry.CardSize;
import baton.studio.canvas.picture.CardFace;
import baton.studio.canvas.picture.CardLife;
import baton.studio.look.BadgeState;
import baton.studio.look.Buttons;
import baton.studio.look.StatePill;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The lower part of a card: what the step works with, or how it stands in a run.
final class NodeFoot extends VBox {

    /// Room for all lines of a peek, so that the card is as high with the first word as with the last.
    private static final double PEEK_HEIGHT = CardSize.PEEK - 8;

    private final Runnable onAnswer;
    private final StatePill pill = new StatePill(BadgeState.NOT_RUN);
    private final MetaLine meta = new MetaLine();
    private final HBox state = new HBox(6, pill, meta.root());
    private final Label message = label("node-message");
    private final Text said = new Text();
    private final TextFlow peek = new TextFlow();
    private final Button answer = Buttons.primary("");
    private CardLife shown = CardLife.Still.STILL;

    NodeFoot(Runnable onAnswer) {
        super(8);
        this.onAnswer = onAnswer;
        setFillWidth(true);
        setPickOnBounds(false);
        state.setAlignment(Pos.CENTER_LEFT);
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(meta.root(), Priority.ALWAYS);
        said.getStyleClass().add("text");
        var caret = new Region();
        caret.getStyleClass().add("caret");
        peek.getStyleClass().add("peek");
        peek.getChildren().addAll(said, caret);
        peek.setMouseTransparent(true);
        peek.setMinHeight(PEEK_HEIGHT);
        peek.setMaxHeight(PEEK_HEIGHT);
        answer.setMaxWidth(Double.MAX_VALUE);
        answer.setFocusTraversable(false);
        answer.setOnAction(_ -> this.onAnswer.run());
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setMouseTransparent(true);
        return label;
    }

    void show(CardFace face, CardLife life) {
        switch (life) {
            case CardLife.Still _ -> getChildren().setAll(still(face));
            case CardLife.Living living -> show(living);
        }
        shown = life;
    }

    private static List<Node> still(CardFace face) {
        if (!face.chips().isEmpty()) {
            var chips = new HBox(6);
            chips.setMouseTransparent(true);
            face.chips().forEach(words -> {
                var chip = label("chip");
                chip.setText(words);
                chips.getChildren().add(chip);
            });
            return List.of(chips);
        }
        if (face.hint().isEmpty()) {
            return List.of();
        }
        var hint = label("node-meta");
        hint.setText(face.hint());
        return List.of(hint);
    }

    private void show(CardLife.Living living) {
        pill.show(living.state());
        pill.setText(living.word());
        meta.show(living);
        message.setText(living.message());
        said.setText(living.peek());
        answer.setText(living.answer());
        if (!sameShape(living)) {
            getChildren().clear();
            addIf(!living.peek().isEmpty(), peek);
            getChildren().add(state);
            addIf(!living.message().isEmpty(), message);
            addIf(!living.answer().isEmpty(), answer);
        }
    }

    private boolean sameShape(CardLife.Living living) {
        return shown instanceof CardLife.Living before
                && before.peek().isEmpty() == living.peek().isEmpty()
                && before.message().isEmpty() == living.message().isEmpty()
                && before.answer().isEmpty() == living.answer().isEmpty();
    }

    private void addIf(boolean wanted, Node node) {
        if (wanted) {
            getChildren().add(node);
        }
    }
}
