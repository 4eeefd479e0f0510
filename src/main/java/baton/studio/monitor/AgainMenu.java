package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import baton.studio.look.Icon;
import baton.studio.look.IconView;
import baton.workflow.NodeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// The ways to run a recorded run once more, behind a button; in the menu of its steps also what can be done about
/// one of them.
public final class AgainMenu {

    private final String id;
    private final RunViewModel model;
    private final RunActions actions;
    private final BooleanSupplier isElsewhere;

    /// @param id          what the ids of its parts begin with: `#runs-again`, `#runs-again-from`
    /// @param isElsewhere whether nobody goes on with the run here
    public AgainMenu(String id, RunViewModel model, RunActions actions, BooleanSupplier isElsewhere) {
        this.isElsewhere = isElsewhere;
        this.id = id + "-again";
        this.model = model;
        this.actions = actions;
    }

    /// The button without its words, for where there is little room.
    MenuButton smallButton() {
        var button = button();
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(text("again.again"));
        button.setTooltip(new Tooltip(text("again.again")));
        return button;
    }

    public MenuButton button() {
        var button = new MenuButton(text("again.again"), new IconView(Icon.RETRY));
        button.setId(id);
        button.getStyleClass().addAll("btn", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        model.viewProperty().subscribe(view -> {
            button.setVisible(view.isPresent());
            button.setManaged(view.isPresent());
        });
        // A menu that has never had anything in it does not open at all.
        button.getItems().setAll(new MenuItem());
        button.setOnShowing(_ -> button.getItems().setAll(run().map(this::ofRun).orElse(List.of())));
        return button;
    }

    /// Gives the rows of `list` a menu for the step that is looked at.
    public void on(Control list) {
        var menu = new ContextMenu(new MenuItem());
        menu.setOnShowing(_ -> menu.getItems().setAll(run().map(this::ofStep).orElse(List.of())));
        list.setContextMenu(menu);
    }

    private List<MenuItem> ofStep(RunView run) {
        var items = new ArrayList<MenuItem>();
        var isHere = !model.abandonedProperty().get() && !isElsewhere.getAsBoolean();
        model.sightProperty()
                .get()
                .map(sight -> sight.row().key())
                .ifPresent(key -> actions.ofStep(run.state(), key.step(), isHere)
                        .forEach(act -> items.add(item(act.id(), act.words(), act.action()))));
        fromStep(run).ifPresent(items::add);
        return items;
    }

    private Optional<RunView> run() {
        return model.viewProperty().get();
    }

    private List<MenuItem> ofRun(RunView run) {
        var items = new ArrayList<MenuItem>();
        items.add(item("same", text("again.same"), () -> actions.act(Notice.Action.RUN_AGAIN, run.state())));
        if (!run.state().workflow().asks().isEmpty()) {
            items.add(
                    item("changes", text("again.changes"), () -> actions.again().withChanges(run)));
        }
        fromStep(run).ifPresent(items::add);
        var drawn = item("drawn", text("again.drawn"), () -> actions.again().asDrawn(run));
        drawn.setDisable(!actions.again().isDrawn(run.state()));
        items.add(drawn);
        return items;
    }

    /// The step that is looked at, if it has begun and is one to begin from: a result only passes on.
    private Optional<MenuItem> fromStep(RunView run) {
        return model.sightProperty()
                .get()
                .filter(sight -> sight.tried().isPresent())
                .map(StepSight::row)
                .filter(row -> run.state()
                        .workflow()
                        .node(row.key().step().node())
                        .filter(node -> !(node.type() instanceof NodeType.Result))
                        .isPresent())
                .map(row -> item(
                        "from",
                        text("again.from", row.name()),
                        () -> actions.again().from(run, row.key().step())));
    }

    private MenuItem item(String which, String words, Runnable action) {
        var item = new MenuItem(words);
        item.setId(id + "-" + which);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
