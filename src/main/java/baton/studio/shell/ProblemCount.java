package baton.studio.shell;

import baton.studio.document.Document;
import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.workflow.Problem;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/// How many things are to be put right; gone while there are none.
final class ProblemCount {

    private static final Messages TEXT = Messages.of("shell");

    private static final PseudoClass STOPS = PseudoClass.getPseudoClass("stops");

    private final Button button = Buttons.withIcon(Buttons.ghost(""), Icon.WARNING);

    ProblemCount(Document document, Runnable show) {
        button.setId("problem-count");
        button.getStyleClass().add("problem-count");
        button.setTooltip(new Tooltip(TEXT.text("command.problems")));
        button.setOnAction(_ -> show.run());
        document.presentProperty()
                .subscribe(workflow -> show(
                        workflow.nodes().isEmpty()
                                ? List.of()
                                : document.problemsProperty().get()));
    }

    /// Of what is not begun yet nothing is missing.
    private void show(List<Problem> problems) {
        button.setText(TEXT.text("bar.problems", problems.size()));
        button.setVisible(!problems.isEmpty());
        button.setManaged(!problems.isEmpty());
        button.pseudoClassStateChanged(STOPS, problems.stream().anyMatch(Problem::stopsRun));
    }

    Button button() {
        return button;
    }
}
