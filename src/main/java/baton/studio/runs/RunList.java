package baton.studio.runs;

import static baton.studio.runs.Words.text;

import baton.run.RunStatus;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import baton.studio.monitor.Now;
import baton.studio.monitor.PickList;
import baton.studio.monitor.RunStanding;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;

/// The left side: search, how many runs there are of each status, and the runs.
final class RunList {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final List<RunStatus> ORDER = List.of(
            RunStatus.NEEDS_YOU,
            RunStatus.RUNNING,
            RunStatus.PAUSED,
            RunStatus.FAILED,
            RunStatus.DONE,
            RunStatus.STOPPED);

    private final RunsModel model;
    private final ListView<RunItem> list = new ListView<>();
    private final IntegerProperty ticks = new SimpleIntegerProperty();
    private final FlowPane chips = new FlowPane(6, 6);
    private final Label nothing = new Label();
    private final VBox root;

    RunList(RunsModel model, RunKeeper keeper, Now now) {
        this.model = model;
        list.setId("runs-list");
        list.setAccessibleText(text("list.name"));
        list.getStyleClass().addAll("rows", "run-list");
        list.setCellFactory(_ -> new RunCell(now, ticks));
        var items = new PickList<>(list, RunItem::run, item -> model.select(item.run()));
        nothing.getStyleClass().add("text-2");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        chips.getStyleClass().add("run-chips");
        VBox.setVgrow(list, Priority.ALWAYS);
        var head = new VBox(10, search(), chips);
        head.getStyleClass().add("run-list-head");
        root = new VBox(head, list, foot(keeper));
        root.getStyleClass().addAll("panel", "runs-side");
        model.countsProperty().subscribe(_ -> showChips());
        model.statusesProperty().subscribe(_ -> showChips());
        model.runsProperty().subscribe(runs -> {
            showChips();
            nothing.setText(model.showsAll() ? text("list.empty") : text("list.none-fit"));
            items.show(runs);
        });
        model.selectedProperty().subscribe(items::select);
    }

    private Node search() {
        var search = new CustomTextField();
        search.setId("runs-search");
        search.getStyleClass().add("search-field");
        search.setPromptText(text("list.search"));
        search.setAccessibleText(text("list.search"));
        var glass = new StackPane(new IconView(Icon.SEARCH));
        glass.getStyleClass().add("search-glass");
        search.setLeft(glass);
        search.textProperty().bindBidirectional(model.wordsProperty());
        return search;
    }

    private static Node foot(RunKeeper keeper) {
        var bring = Buttons.withIcon(Buttons.ghost(text("list.import")), Icon.DOWNLOAD);
        bring.setId("runs-import");
        bring.setOnAction(_ -> keeper.importChosen());
        var rules = Buttons.withIcon(Buttons.ghost(text("list.rules")), Icon.CLOCK);
        rules.setId("runs-rules");
        rules.setOnAction(_ -> keeper.showRules());
        var foot = new FlowPane(4, 4, bring, rules);
        foot.getStyleClass().add("run-list-foot");
        return foot;
    }

    private ToggleButton pinnedChip() {
        var chip = new ToggleButton(text("list.pinned"), new IconView(Icon.STAR));
        chip.setId("runs-chip-pinned");
        chip.getStyleClass().setAll("pill", "pill-neutral", "run-chip");
        chip.setSelected(model.onlyPinnedProperty().get());
        chip.pseudoClassStateChanged(CHOSEN, chip.isSelected());
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setOnAction(_ -> model.onlyPinnedProperty().set(chip.isSelected()));
        return chip;
    }

    private void showChips() {
        var counts = model.countsProperty().get();
        var chosen = model.statusesProperty().get();
        chips.getChildren().clear();
        for (var status : ORDER) {
            int count = counts.getOrDefault(status, 0);
            if (count > 0 || chosen.contains(status)) {
                chips.getChildren().add(chip(status, count, chosen.contains(status)));
            }
        }
        if (model.onlyPinnedProperty().get() || model.runs().stream().anyMatch(RunItem::pinned)) {
            chips.getChildren().add(pinnedChip());
        }
    }

    private ToggleButton chip(RunStatus status, int count, boolean isChosen) {
        var standing = RunStanding.of(status);
        var chip = new ToggleButton(text("list.chip", standing.words(), count));
        chip.setId("runs-chip-" + status.name().toLowerCase(java.util.Locale.ROOT));
        chip.getStyleClass().setAll("pill", standing.styleClass(), "run-chip");
        chip.setSelected(isChosen);
        chip.pseudoClassStateChanged(CHOSEN, isChosen);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setOnAction(_ -> model.toggle(status));
        return chip;
    }

    /// Times such as “2 min ago” move on. The cells stay: a new one would not know of the press before a click.
    void tick() {
        ticks.set(ticks.get() + 1);
    }

    Region root() {
        return root;
    }

    void focus() {
        list.requestFocus();
    }
}
