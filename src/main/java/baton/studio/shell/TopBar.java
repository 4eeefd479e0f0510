package baton.studio.shell;

import baton.studio.command.Commands;
import baton.studio.document.Document;
import baton.studio.fx.Messages;
import baton.studio.look.BrandMark;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import baton.studio.look.Whole;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The bar at the top: what is open, the three places of the studio, the model, and run, pause, stop.
final class TopBar {

    /// The places of the studio.
    enum Tab {
        BUILD,
        RUNS,
        NEEDS_YOU
    }

    /// What its buttons do.
    interface Actions {
        void undo();

        void redo();

        /// The settings of the workflow as a whole.
        void settings();

        void show(Tab tab);

        void run();

        /// Runs with everything that touches the world only pretended.
        void rehearse();

        void pause();

        void resume();

        void stop();

        /// Shows what is to be put right.
        void problems();

        /// Opens the command palette.
        void findAnything();
    }

    private static final Messages TEXT = Messages.of("shell");

    /// What of a long name is seen whatever else there is.
    private static final double MOST_OF_NAME = 110;

    private final ThreeParts root;
    private final Actions actions;
    private final ToggleGroup tabs = new ToggleGroup();
    private final ToggleButton needsYou = tab("tab-needs-you", "tab.needsYou", Tab.NEEDS_YOU);
    private final Button undo = Buttons.icon(Icon.UNDO, TEXT.text("undo.nothing"));
    private final Button redo = Buttons.icon(Icon.REDO, TEXT.text("redo.nothing"));
    private final Button find = Buttons.icon(Icon.SEARCH, TEXT.text("command.commands"));
    private final RunButtons runs;
    private final MenuButton menu = menuButton();

    /// @param standing how the workflow and its file compare, in words
    /// @param model    the choice of the model
    /// @param line     how the run goes on, in the place of `standing` while one is under way
    TopBar(Document document, ObservableValue<String> standing, RunLine line, MenuButton model, Actions actions) {
        this.actions = actions;
        runs = new RunButtons(actions);
        var left = new HBox(
                8, menu, name(document), standing(standing, line), line.root(), new Separator(Orientation.VERTICAL));
        named(undo, document.undoLabelProperty(), "undo.one", "undo.nothing");
        named(redo, document.redoLabelProperty(), "redo.one", "redo.nothing");
        left.getChildren().addAll(undo, redo);
        left.setAlignment(Pos.CENTER_LEFT);
        var middle =
                new HBox(tab("tab-build", "tab.build", Tab.BUILD), tab("tab-runs", "tab.runs", Tab.RUNS), needsYou);
        middle.getStyleClass().add("segmented");
        middle.setMinWidth(Region.USE_PREF_SIZE);
        middle.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var problems = new ProblemCount(document, actions::problems).button();
        var right = end(problems, find, runs.rehearsal(), model);
        right.getChildren().addAll(runs.all());
        right.setAlignment(Pos.CENTER_RIGHT);
        right.widthProperty().subscribe(() -> makeRoom(right));
        right.getChildren().stream()
                .filter(part -> !part.equals(find))
                .forEach(part -> part.managedProperty().subscribe(() -> makeRoom(right)));
        root = new ThreeParts(left, middle, right);
        root.getStyleClass().add("top-bar");
        root.setId("top-bar");
        wire();
    }

    private void wire() {
        find.setId("find-anything");
        find.setOnAction(_ -> actions.findAnything());
        undo.setId("undo");
        redo.setId("redo");
        undo.setOnAction(_ -> actions.undo());
        redo.setOnAction(_ -> actions.redo());
        show(Tab.BUILD);
    }

    /// At least as wide as all but the sign of what the keys find as well: that goes first where there is no room.
    private HBox end(Node... parts) {
        return new HBox(8, parts) {
            @Override
            protected double computeMinWidth(double height) {
                double sign = find.isManaged() ? find.minWidth(-1) + getSpacing() : 0;
                return super.computeMinWidth(height) - sign;
            }
        };
    }

    private void makeRoom(HBox right) {
        boolean room = right.getWidth() >= right.minWidth(-1) + right.getSpacing() + find.minWidth(-1);
        find.setVisible(room);
        find.setManaged(room);
    }

    Region root() {
        return root;
    }

    private Button name(Document document) {
        var name = new Button() {
            @Override
            protected double computeMinWidth(double height) {
                return Math.min(computePrefWidth(height), MOST_OF_NAME);
            }
        };
        name.setId("document-name");
        name.getStyleClass().addAll("btn-ghost", "doc-name");
        name.textProperty().bind(document.presentProperty().map(workflow -> workflow.name()));
        name.setTooltip(new Tooltip(TEXT.text("bar.nameTip")));
        name.setOnAction(_ -> actions.settings());
        return name;
    }

    private static Label standing(ObservableValue<String> words, RunLine line) {
        var standing = new Label();
        standing.visibleProperty().bind(line.shownProperty().not());
        standing.managedProperty().bind(standing.visibleProperty());
        standing.setId("document-standing");
        standing.getStyleClass().add("doc-state");
        standing.setMinWidth(0);
        standing.textProperty().bind(words);
        Whole.told(standing);
        return standing;
    }

    private static void named(Button button, ObservableValue<String> label, String one, String nothing) {
        button.disableProperty().bind(label.map(String::isEmpty));
        label.subscribe(what -> {
            var words = what.isEmpty() ? TEXT.text(nothing) : TEXT.text(one, what);
            button.getTooltip().setText(words);
            button.setAccessibleText(words);
        });
    }

    /// Lets the tips of its buttons name the keys that `commands` have at the time.
    void tellKeys(Commands commands) {
        tell(undo, () -> TEXT.text("bar.tip", undo.getAccessibleText(), commands.told("undo")));
        tell(redo, () -> TEXT.text("bar.tip", redo.getAccessibleText(), commands.told("redo")));
        tell(find, () -> TEXT.text("bar.tip", TEXT.text("command.commands"), commands.told("commands")));
        runs.tellKeys(commands);
    }

    static void tell(Button button, Supplier<String> words) {
        var tip = new Tooltip(words.get());
        tip.setOnShowing(_ -> tip.setText(words.get()));
        button.setTooltip(tip);
    }

    private ToggleButton tab(String id, String words, Tab tab) {
        var toggle = new ToggleButton(TEXT.text(words));
        toggle.setId(id);
        toggle.setUserData(tab);
        toggle.setToggleGroup(tabs);
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setOnAction(_ -> {
            toggle.setSelected(true);
            actions.show(tab);
        });
        return toggle;
    }

    void show(Tab tab) {
        tabs.getToggles().stream()
                .filter(toggle -> tab.equals(toggle.getUserData()))
                .forEach(toggle -> toggle.setSelected(true));
    }

    /// How many questions wait for the person.
    void showNeedsYou(int count) {
        needsYou.setText(count == 0 ? TEXT.text("tab.needsYou") : TEXT.text("tab.needsYouCount", count));
        needsYou.setGraphic(count == 0 ? null : new IconView(Icon.DIAMOND));
    }

    /// What can be done about runs.
    RunButtons runs() {
        return runs;
    }

    /// The sign of Baton with the menu behind it.
    MenuButton menu() {
        return menu;
    }

    private static MenuButton menuButton() {
        var menu = new MenuButton();
        menu.setId("menu");
        menu.setGraphic(new BrandMark());
        menu.getStyleClass().add("brand-menu");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setAccessibleText(TEXT.text("menu.name"));
        menu.setTooltip(new Tooltip(TEXT.text("menu.name")));
        return menu;
    }
}
