package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Runs the agent alone, with what it received last or the samples.
final class TrySection implements Section {

    private final HBox root;

    /// @param tryOut asks for what it is to receive first
    TrySection(Runnable tryOut) {
        Button button = Buttons.withIcon(Buttons.secondary(text("try")), Icon.PLAY);
        button.setId("inspector-try");
        button.getStyleClass().add("small");
        button.setTooltip(new Tooltip(text("try.about")));
        button.setOnAction(_ -> tryOut.run());
        root = new HBox(button);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show(Draft draft) {}
}
