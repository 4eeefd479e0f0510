package baton.studio.shell;

import baton.studio.canvas.CanvasView;
import baton.studio.document.Document;
import baton.studio.fx.Messages;
import baton.studio.look.Segmented;
import baton.studio.outline.OutlineHost;
import baton.studio.outline.OutlineView;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The two ways to see and change the open workflow, of which one is shown: the canvas, and the outline.
final class Editors {

    /// Which of them.
    enum Kind {
        CANVAS,
        OUTLINE
    }

    private static final Messages TEXT = Messages.of("shell");
    private static final double EDGE = 12;
    private static final double ABOVE = 56;

    private final CanvasView canvas;
    private final OutlineView outline;
    private final Segmented<Kind> choice = new Segmented<>(List.of(Kind.values()), kind -> switch (kind) {
        case CANVAS -> TEXT.text("editor.canvas");
        case OUTLINE -> TEXT.text("editor.outline");
    });
    private final StackPane root;

    Editors(Document document, CanvasView canvas, OutlineHost host) {
        this.canvas = canvas;
        outline = new OutlineView(document, canvas, host);
        var page = new BorderPane(outline.root());
        page.setPadding(new Insets(ABOVE, 0, 0, 0));
        page.getStyleClass().add("outline-page");
        choice.setId("editor-choice");
        choice.button(Kind.CANVAS).setId("editor-canvas");
        choice.button(Kind.OUTLINE).setId("editor-outline");
        choice.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        choice.getStyleClass().add("editor-choice");
        StackPane.setAlignment(choice, Pos.TOP_LEFT);
        StackPane.setMargin(choice, new Insets(EDGE));
        root = new StackPane(canvas.root(), page, choice);
        root.setId("editors");
        choice.chosenProperty().subscribe(kind -> {
            page.setVisible(kind == Kind.OUTLINE);
            canvas.root().setVisible(kind == Kind.CANVAS);
            outline.setShown(kind == Kind.OUTLINE);
        });
    }

    Region root() {
        return root;
    }

    CanvasView canvas() {
        return canvas;
    }

    void show(Kind kind) {
        choice.chosenProperty().set(kind);
    }

    /// Shows the other one, which has the keyboard then.
    void toggle() {
        show(choice.chosenProperty().get() == Kind.CANVAS ? Kind.OUTLINE : Kind.CANVAS);
        requestFocus();
    }

    /// Gives the keyboard to the one that is shown.
    void requestFocus() {
        switch (choice.chosenProperty().get()) {
            case CANVAS -> canvas.requestFocus();
            case OUTLINE -> outline.requestFocus();
        }
    }
}
