package baton.studio.shell;

import baton.studio.canvas.Toast;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// Short news at the lower edge, with what can be done about them. They stay for eight seconds, and as long as
/// the pointer or the focus is on them.
final class Toasts {

    private static final Duration STAYS = Duration.seconds(8);

    private final StackPane root;

    Toasts(StackPane root) {
        this.root = root;
    }

    void show(String sentence) {
        show(new HBox(12, label(sentence)));
    }

    /// Shows `sentence` as other news, but no longer than `soLong` is true.
    void showWhile(ObservableBooleanValue soLong, String sentence) {
        var toast = new HBox(12, label(sentence));
        show(toast);
        soLong.subscribe(still -> {
            if (!still) {
                root.getChildren().remove(toast);
            }
        });
    }

    void show(String sentence, String action, Runnable then) {
        show(new Toast(sentence, List.of(new Toast.Choice(action, then))));
    }

    void show(Toast news) {
        var toast = new HBox(12, label(news.text()));
        news.choices().forEach(choice -> {
            var link = new Hyperlink(choice.words());
            link.setId("toast-action");
            link.setMinWidth(Region.USE_PREF_SIZE);
            link.setOnAction(_ -> {
                root.getChildren().remove(toast);
                choice.action().run();
            });
            toast.getChildren().add(link);
        });
        show(toast);
    }

    private static Label label(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        return label;
    }

    private void show(HBox toast) {
        root.getChildren().removeIf(child -> child.getStyleClass().contains("toast"));
        toast.setId("toast");
        toast.getStyleClass().add("toast");
        toast.setAlignment(Pos.CENTER_LEFT);
        toast.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        StackPane.setMargin(toast, new Insets(0, 0, 32, 0));
        root.getChildren().add(toast);
        var stay = new PauseTransition(STAYS);
        stay.setOnFinished(_ -> root.getChildren().remove(toast));
        toast.hoverProperty().subscribe(over -> {
            if (over) {
                stay.stop();
            } else {
                stay.playFromStart();
            }
        });
    }
}
