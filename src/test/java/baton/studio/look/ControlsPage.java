package baton.studio.look;

import static baton.studio.look.Samples.label;
import static baton.studio.look.Samples.row;
import static baton.studio.look.Samples.section;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.ToggleSwitch;

/// Buttons, inputs and data controls in their states.
final class ControlsPage {

    private ControlsPage() {}

    static Region create() {
        var page = new VBox(14, buttons(), inputs(), choices(), data(), type());
        page.setPadding(new Insets(16, 32, 32, 32));
        page.getStyleClass().add("panel");
        return page;
    }

    private static VBox buttons() {
        Button focused = Samples.button("Focused", "btn");
        focused.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), true);
        Button off = Samples.button("Disabled", "btn-primary");
        off.setDisable(true);
        var menu = new MenuButton("Menu", null, new MenuItem("One"), new MenuItem("Two"));
        var split = new SplitMenuButton(new MenuItem("Rehearse with Practice"));
        split.setText("Run");
        var first = new FlowPane(
                10,
                10,
                Samples.button("Approve with my edit", Icon.CHECK, "btn-primary"),
                Samples.button("Send back", Icon.SEND_BACK, "btn"),
                Samples.button("Reject and stop", "btn-danger"),
                Samples.button("Not now", "btn-ghost"),
                Samples.button("Add a field", Icon.PLUS, "btn-dashed"),
                Samples.button("Small", "btn", "small"),
                Samples.button("Draft it", "btn-primary", "large"),
                Samples.button("", Icon.MORE, "icon-button"),
                Samples.button("", Icon.TRASH, "icon-button"),
                focused,
                off,
                menu,
                split,
                new Hyperlink("Open the file"),
                new Segmented<>(List.of("Build", "Runs", "Needs you"), word -> word));
        return section("BUTTONS", first, touched());
    }

    /// Under the pointer, and pressed.
    private static FlowPane touched() {
        var row = new FlowPane(10, 10);
        for (String state : List.of("hover", "armed")) {
            for (String kind : List.of("btn-primary", "btn", "btn-danger", "btn-ghost", "icon-button")) {
                Button button = Samples.button(state, Icon.PEN, kind);
                button.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), true);
                row.getChildren().add(button);
            }
        }
        return row;
    }

    private static VBox inputs() {
        var prompt = new TextField();
        prompt.setPromptText("Describe it in your own words");
        var wrong = new TextField("bob@");
        wrong.pseudoClassStateChanged(PseudoClass.getPseudoClass("failed"), true);
        var wrongHint = label("This is not an e-mail address yet.", "hint");
        wrongHint.pseudoClassStateChanged(PseudoClass.getPseudoClass("failed"), true);
        var combo = new ComboBox<String>();
        combo.getItems().addAll("Text", "Number", "Yes or no");
        combo.getSelectionModel().selectFirst();
        var editable = new ComboBox<String>();
        editable.setEditable(true);
        editable.getEditor().setText("is at least");
        var choice = new ChoiceBox<String>();
        choice.getItems().addAll("must have", "nice to have");
        choice.getSelectionModel().selectFirst();
        var area = new TextArea("Budget is confirmed (40 seats), the decision is due this quarter.");
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.setPrefColumnCount(26);
        var focused = new TextField("focused");
        focused.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), true);
        var readOnly = new TextField("read only");
        readOnly.setEditable(false);
        var off = new TextField("disabled");
        off.setDisable(true);
        return section(
                "INPUTS",
                new FlowPane(
                        12,
                        10,
                        field("Name", new TextField("Nurturer")),
                        field("Empty", prompt),
                        new VBox(4, field("E-mail", wrong), wrongHint),
                        field("Kind", combo),
                        field("Editable", editable),
                        field("Must", choice),
                        field("Times", new Spinner<Integer>(1, 9, 3)),
                        field("Reason", area),
                        field("Focused", focused),
                        field("Read only", readOnly),
                        field("Off", off)));
    }

    private static VBox field(String name, Node input) {
        return new VBox(4, label(name, "field-label"), input);
    }

    private static VBox choices() {
        var check = new CheckBox("Ask me before this hand-off");
        check.setSelected(true);
        var some = new CheckBox("Some");
        some.setIndeterminate(true);
        var radio = new RadioButton("Always");
        radio.setSelected(true);
        var on = new ToggleSwitch("Follow");
        on.setSelected(true);
        var slider = new Slider(0, 1, 0.4);
        return section(
                "CHOICES",
                new FlowPane(
                        20,
                        10,
                        check,
                        new CheckBox("Off"),
                        some,
                        radio,
                        new RadioButton("It depends"),
                        on,
                        new ToggleSwitch("Off"),
                        slider,
                        new ProgressBar(0.6)));
    }

    private static VBox data() {
        var list = new ListView<String>();
        list.getItems()
                .addAll(
                        "Lead to nurture",
                        "Loan check",
                        "Ticket triage",
                        "Churn watch",
                        "Content pipeline",
                        "Campaign team");
        list.getSelectionModel().select(1);
        list.setPrefSize(260, 150);
        var table = new TableView<List<String>>();
        for (int i = 0; i < 4; i++) {
            table.getColumns()
                    .add(column(List.of("Field", "Kind", "Last time", "Verdict").get(i), i));
        }
        table.getItems()
                .addAll(List.of(
                        List.of("Score", "Number", "82", "✓"),
                        List.of("Contact", "Text", "Maria …", "✓"),
                        List.of("Size", "One of", "–", "missing")));
        table.getSelectionModel().select(0);
        table.setPrefSize(560, 150);
        return section("LISTS AND TABLES", row(20, list, table, tabs()));
    }

    private static TableColumn<List<String>, String> column(String name, int index) {
        var column = new TableColumn<List<String>, String>(name);
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(cell.getValue().get(index)));
        column.setPrefWidth(130);
        return column;
    }

    static TabPane tabs() {
        var tabs = new TabPane(
                new Tab("Says"), new Tab("Received"), new Tab("Was told"), new Tab("Tools (2)"), new Tab("Log"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        return tabs;
    }

    private static VBox type() {
        return section(
                "TYPE",
                row(
                        24,
                        label("What should your agents do?", "title-hero"),
                        label("Connect a model", "title-view"),
                        label("Lead qualifier", "title-section"),
                        label("Body 13"),
                        label("strong", "strong"),
                        label("muted", "text-2"),
                        label("hint", "hint"),
                        label("meta 11", "meta"),
                        label("score  82", "mono"),
                        label("done", "text-done"),
                        label("failed", "text-failed")));
    }
}
