package baton.studio.shell;

import baton.studio.document.Document;
import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.workflow.Problem;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/// How many things are to be put right; gone while there are none.
final class ProblemCount {

    private static final Messages TEXT = Messages.of("shell");

    private final Button button = Buttons.withIcon(Buttons.ghost(""), Icon.WARNING);

    ProblemCount(Document document, Runnable show) {
        button.setId("problem-count");
        button.getStyleClass().add("problem-count");
        button.setTooltip(new Tooltip(TEXT.text("command.problems")));
        button.setOnAction(_ -> show.run());
        document.problemsProperty().subscribe(problems -> {
            button.setText(TEXT.text("bar.problems", problems.size()));
            button.setVisible(!problems.isEmpty());
            button.setManaged(!problems.isEmpty());
            button.pseudoClassStateChanged(
                    javafx.css.PseudoClass.getPseudoClass("stops"),
                    problems.stream().anyMatch(Problem::stopsRun));
        });
    }

    Button button() {
        return button;
    }
}
