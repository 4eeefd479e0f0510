package baton.studio.review;

import static baton.studio.review.Words.text;

import baton.studio.form.FieldForm;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import baton.studio.look.NodeIcon;
import baton.studio.look.NodeLook;
import baton.studio.monitor.Details;
import baton.workflow.Handoff;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A step that cannot go on: what went wrong, and what the person can do about it.
final class HelpPane implements QuestionPane {

    private final HelpModel model;
    private final Answering answering;
    private final DialogFrame frame;
    private final FieldForm form;
    private final ToggleButton write;
    private final OllamaHelp ollama;
    private final Label why = new Label();

    /// @param models the names of the models that may be asked instead
    /// @param ollama may be started, where that is what is missing
    HelpPane(Question question, HelpModel model, Answering answering, List<String> models, OllamaHelp ollama) {
        this.model = model;
        this.answering = answering;
        this.ollama = ollama;
        write = new ToggleButton(model.isInterrupted() ? text("help.was-done") : text("help.write"));
        frame = new DialogFrame(
                question, new NodeIcon(model.isDecision() ? NodeLook.DECISION : NodeLook.AGENT, Icon.WARNING));
        form = new FieldForm(model.isDecision() ? List.of() : model.answerFields(), model.draft());
        form.onChange(() -> model.keep(form.values()));
        frame.show(content(), side());
        frame.answers(buttons(models));
        answering.refusalProperty().subscribe(frame::refuse);
    }

    private Region content() {
        why.setText(model.failure().why());
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        why.setFocusTraversable(true);
        var box = new VBox(14, why);
        var details = new Details("help-details");
        details.show(model.failure().details());
        box.getChildren().add(details);
        ollama.look(model.failure(), () -> box.getChildren().add(1, startOllama()));
        if (!model.kept().isEmpty()) {
            box.getChildren().add(kept());
        }
        if (model.isDecision()) {
            box.getChildren().add(ways());
        } else {
            box.getChildren().add(ownAnswer());
        }
        return box;
    }

    private Node startOllama() {
        var start = Buttons.secondary("");
        start.setId("help-start-ollama");
        start.textProperty()
                .bind(ollama.startingProperty()
                        .map(starting -> text(starting ? "help.starting-ollama" : "help.start-ollama")));
        start.disableProperty()
                .bind(ollama.startingProperty().or(model.canAnswer().not()));
        start.setOnAction(_ -> ollama.start(() -> model.tryAgain(null), frame::refuse));
        return start;
    }

    private Node kept() {
        var title = new Label(text("help.kept"));
        title.getStyleClass().add("field-label");
        var words = new Label(model.kept().asText());
        words.setId("help-kept-answer");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add("kept-answer");
        var use = Buttons.secondary(text("help.use-kept"));
        use.setId("help-use-kept");
        use.disableProperty().bind(model.canAnswer().not());
        use.setOnAction(_ -> model.useKept());
        return new VBox(8, title, words, use);
    }

    private Node ways() {
        var title = new Label(text("help.ways", model.stepName()));
        title.getStyleClass().add("field-label");
        var box = new VBox(8, title);
        model.ways().forEach(way -> box.getChildren().add(way(way)));
        return box;
    }

    private Button way(Handoff way) {
        var button = Buttons.withIcon(Buttons.secondary(model.wayWords(way)), Icon.ARROW_RIGHT);
        button.setId("help-way-" + way.id());
        button.disableProperty().bind(model.canAnswer().not());
        button.setOnAction(_ -> model.take(way));
        return button;
    }

    private Node ownAnswer() {
        write.setId("help-write");
        write.getStyleClass().add("write-toggle");
        write.setGraphic(new IconView(Icon.PEN));
        write.setSelected(!model.draft().isEmpty());
        form.root().visibleProperty().bind(write.selectedProperty());
        form.root().managedProperty().bind(write.selectedProperty());
        write.setOnAction(_ -> {
            if (write.isSelected()) {
                form.focusFirst();
            }
        });
        return new VBox(12, write, form.root());
    }

    private Region side() {
        var title = new Label(text("help.what"));
        title.getStyleClass().add("field-label");
        var box = new VBox(8, title);
        about().forEach(words -> box.getChildren().add(DialogFrame.wrapped(words, "text-2")));
        box.getChildren()
                .add(DialogFrame.wrapped(text("help.about-skip", String.join(" ", model.withoutIt())), "text-2"));
        box.getChildren().add(DialogFrame.wrapped(text("help.about-stop"), "text-2"));
        return box;
    }

    private List<String> about() {
        if (model.isInterrupted()) {
            return List.of(text("help.about-twice", model.stepName()), text("help.about-done"));
        }
        var again = model.canTryAgain() ? List.of(text("help.about-again", model.stepName())) : List.<String>of();
        var on = model.isDecision() ? text("help.about-way") : text("help.about-write");
        return Stream.concat(again.stream(), Stream.of(on)).toList();
    }

    private Node[] buttons(List<String> models) {
        var stop = Buttons.danger(text("help.stop"));
        stop.setId("help-stop");
        stop.disableProperty().bind(model.canAnswer().not());
        stop.setOnAction(_ -> model.stop());
        var later = DialogFrame.hint(text("review.later"));
        later.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(later, Priority.ALWAYS);
        var buttons = new ArrayList<Node>(List.of(stop, later, skip()));
        if (model.asksModel() && !model.isInterrupted() && !models.isEmpty()) {
            buttons.add(otherModel(models));
        }
        if (model.canTryAgain()) {
            buttons.add(again());
        }
        if (!model.isDecision()) {
            buttons.add(use());
        }
        return buttons.toArray(Node[]::new);
    }

    private Node skip() {
        var skip = Buttons.secondary(text("help.skip"));
        skip.setId("help-skip");
        skip.disableProperty().bind(model.canAnswer().not());
        skip.setOnAction(_ -> model.skip());
        return skip;
    }

    private Node otherModel(List<String> models) {
        var menu = new MenuButton(text("help.other-model"));
        menu.setId("help-other-model");
        menu.getStyleClass().add("btn");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.disableProperty().bind(model.canAnswer().not());
        for (var name : models) {
            var item = new MenuItem(name);
            item.setOnAction(_ -> model.tryAgain(name));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Node again() {
        var again = Buttons.withIcon(
                Buttons.primary(model.isInterrupted() ? text("help.run-again") : text("help.again")), Icon.RETRY);
        again.setId("help-again");
        again.visibleProperty().bind(write.selectedProperty().not());
        again.managedProperty().bind(again.visibleProperty());
        again.disableProperty().bind(model.canAnswer().not());
        again.setOnAction(_ -> model.tryAgain(null));
        return again;
    }

    private Node use() {
        var use = Buttons.withIcon(
                Buttons.primary(model.isInterrupted() ? text("help.use-result") : text("help.use")), Icon.CHECK);
        use.setId("help-use");
        use.visibleProperty().bind(write.selectedProperty());
        use.managedProperty().bind(use.visibleProperty());
        use.disableProperty().bind(model.canAnswer().not());
        use.setOnAction(_ -> confirm());
        return use;
    }

    @Override
    public DialogFrame frame() {
        return frame;
    }

    @Override
    public void focusContent() {
        why.requestFocus();
    }

    /// Only a written answer is confirmed by keys.
    @Override
    public void confirm() {
        if (write.isSelected() && !form.showProblems()) {
            model.use(form.values());
        }
    }

    @Override
    public ReadOnlyBooleanProperty answered() {
        return answering.givenProperty();
    }
}
