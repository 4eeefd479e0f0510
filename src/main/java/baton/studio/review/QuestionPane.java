package baton.studio.review;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.layout.Region;

/// The dialog for one question.
interface QuestionPane {

    DialogFrame frame();

    default Region root() {
        return frame().root();
    }

    /// Puts the focus on what there is to see, never on a button.
    void focusContent();

    /// What Mod+Enter does.
    default void confirm() {}

    /// Whether the answer has come true, so that the dialog may go.
    ReadOnlyBooleanProperty answered();

    /// Shows or hides what changed, where there is any such thing.
    default void toggleChanges() {}
}
