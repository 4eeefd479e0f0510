package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import baton.studio.fx.FxThread;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Shows a [Notice] with buttons for what can be done; takes no room while there is none.
public final class NoticeBanner extends HBox {

    /// How wide the words are at least, in sizes of their font.
    private static final double LEAST_LETTERS = 16;

    private final IconView drawing = new IconView(Icon.INFO);
    private final Label title = new Label();
    private final Label why = new Label();
    private final Details details;
    private final VBox words = new VBox(2);
    private final FlowPane buttons = new FlowPane(8, 8);
    private final Consumer<Notice.Action> chosen;
    private Optional<Notice> shown = Optional.empty();

    /// @param chosen told which button was pressed
    public NoticeBanner(String id, Consumer<Notice.Action> chosen) {
        this.chosen = chosen;
        setId(id);
        details = new Details(id + "-details");
        getStyleClass().add("banner");
        title.getStyleClass().add("strong");
        wrap(title);
        wrap(why);
        words.getChildren().addAll(title, why, details);
        HBox.setHgrow(words, Priority.ALWAYS);
        widthProperty().subscribe(this::arrange);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(drawing, words, buttons);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// The buttons stand beside the words, and below them where they would leave those too little room.
    private void arrange() {
        buttons.setPrefWrapLength(oneRow());
        var left = getWidth() - oneRow();
        var below = getWidth() > 0 && left < LEAST_LETTERS * title.getFont().getSize();
        var place = below ? words : this;
        if (!place.getChildren().contains(buttons)) {
            words.getChildren().remove(buttons);
            getChildren().remove(buttons);
            place.getChildren().add(buttons);
        }
    }

    /// As the row is laid out, on whole pixels: a part of one too little, and a button goes below the others.
    private double oneRow() {
        var gaps = buttons.snapSpaceX(buttons.getHgap())
                * Math.max(0, buttons.getChildren().size() - 1);
        return gaps
                + buttons.getChildren().stream()
                        .mapToDouble(one -> buttons.snapSizeX(one.prefWidth(-1)))
                        .sum();
    }

    private static void wrap(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
    }

    public void show(Optional<Notice> notice) {
        if (notice.equals(shown)) {
            return;
        }
        shown = notice;
        setVisible(notice.isPresent());
        notice.ifPresent(this::show);
    }

    private void show(Notice notice) {
        getStyleClass().removeIf(style -> style.startsWith("banner-"));
        getStyleClass().add(styleClass(notice.kind()));
        drawing.show(icon(notice.kind()));
        title.setText(notice.title());
        why.setText(notice.why());
        details.show(notice.details());
        buttons.getChildren().clear();
        for (var action : Notice.Action.values()) {
            if (notice.actions().contains(action)) {
                buttons.getChildren().add(button(action));
            }
        }
        arrange();
        // how wide the buttons are is known once they are dressed
        FxThread.later(this::arrange);
    }

    private Button button(Notice.Action action) {
        var button = action == Notice.Action.ANSWER || action == Notice.Action.CONTINUE
                ? Buttons.primary(words(action))
                : Buttons.secondary(words(action));
        button.setId(getId() + "-" + idOf(action));
        button.setOnAction(_ -> chosen.accept(action));
        return button;
    }

    private static String idOf(Notice.Action action) {
        return switch (action) {
            case ANSWER -> "answer";
            case CONTINUE -> "continue";
            case RUN_AGAIN -> "run-again";
            case COPY_RESULT -> "copy";
            case LOOK -> "look";
        };
    }

    private static String words(Notice.Action action) {
        return switch (action) {
            case ANSWER -> text("banner.answer");
            case CONTINUE -> text("banner.continue");
            case RUN_AGAIN -> text("banner.run-again");
            case COPY_RESULT -> text("banner.copy-result");
            case LOOK -> text("banner.look");
        };
    }

    private static String styleClass(Notice.Kind kind) {
        return switch (kind) {
            case DONE -> "banner-done";
            case FAILED, TROUBLE -> "banner-failed";
            case NEEDS_YOU, INTERRUPTED -> "banner-needs-you";
            case PAUSED -> "banner-info";
            case STOPPED -> "banner-plain";
        };
    }

    private static Icon icon(Notice.Kind kind) {
        return switch (kind) {
            case DONE -> Icon.CHECK;
            case FAILED, TROUBLE, INTERRUPTED -> Icon.WARNING;
            case NEEDS_YOU -> Icon.HAND;
            case PAUSED -> Icon.PAUSE;
            case STOPPED -> Icon.SQUARE;
        };
    }
}
