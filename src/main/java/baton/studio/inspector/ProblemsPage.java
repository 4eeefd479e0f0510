package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.document.Document;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import baton.studio.look.RoomyScroll;
import baton.workflow.Problem;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// All problems of the open workflow on a page, each with what puts it right and the way to where it is.
public final class ProblemsPage {

    private final Document document;
    private final StackPane root = new StackPane();

    /// @param show leads to where a problem is
    public ProblemsPage(Document document, Consumer<Problem> show) {
        this.document = document;
        var problems = ProblemList.ofAll(document, show);
        var scroll = new ScrollPane(problems.root());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        var nothing = new RoomyScroll(nothing());
        root.setId("problems");
        root.getStyleClass().add("problems-page");
        root.getChildren().addAll(nothing, scroll);
        document.problemsProperty().subscribe(found -> {
            problems.show(new Draft(document.present(), found));
            nothing.setVisible(found.isEmpty());
            scroll.setVisible(!found.isEmpty());
        });
    }

    private static VBox nothing() {
        var title = new Label(text("problems.none"));
        title.getStyleClass().add("title-section");
        title.setWrapText(true);
        var words = new Label(text("problems.noneAbout"));
        words.getStyleClass().add("text-2");
        words.setWrapText(true);
        words.setTextAlignment(TextAlignment.CENTER);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var box = new VBox(new IconView(Icon.CHECK), title, words);
        box.getStyleClass().add("empty-state");
        return box;
    }

    public Region root() {
        return root;
    }

    /// What it is called now: with how many there are.
    public ObservableValue<String> wordsProperty() {
        return document.problemsProperty().map(found -> text("problems.tab", found.size()));
    }
}
