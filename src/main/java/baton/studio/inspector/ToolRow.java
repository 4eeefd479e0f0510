package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.form.Column;
import baton.studio.look.Icon;
import baton.workflow.NodeType;
import baton.workflow.OwnTool.Within;
import baton.workflow.ToolChoice;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One tool of an agent: whether it has it, what it may do at most, and what it is kept to.
final class ToolRow extends Column {

    private final CheckBox given = new CheckBox();
    private final PlaceChips places;
    private final Column kept = new Column(6);
    private final Within within;

    ToolRow(ToolOffer offer, NodeHandle node, PlacePicker picker) {
        super(4);
        within = offer.within();
        var id = Parts.id("inspector-tool-", offer.name());
        given.setId(id);
        given.setText(offer.title());
        given.setWrapText(true);
        given.setMnemonicParsing(false);
        given.setTooltip(new Tooltip(offer.about()));
        given.setAccessibleHelp(offer.about() + " " + offer.risk().words());
        given.setMaxWidth(Double.MAX_VALUE);
        given.setOnAction(_ -> node.changeAgent(agent -> agent.withTools(
                given.isSelected()
                        ? ToolEdits.give(agent.tools(), offer.name())
                        : ToolEdits.take(agent.tools(), offer.name()))));
        HBox.setHgrow(given, Priority.ALWAYS);
        places = places(
                picker,
                new PlaceChips(
                        id + "-within",
                        wanted -> node.changeAgent(
                                agent -> agent.withTools(ToolEdits.keepTo(agent.tools(), offer.name(), wanted)))));
        kept.getStyleClass().add("tool-kept");
        kept.getChildren().addAll(Parts.wrapped(offer.about(), "hint"), places.root());
        Parts.present(places.root(), within != Within.NOTHING);
        getStyleClass().add("tool-row");
        getChildren().addAll(Parts.row(given, offer.risk().tag()), kept);
    }

    private PlaceChips places(PlacePicker picker, PlaceChips chips) {
        return switch (within) {
            case HOSTS -> chips.typed(text("tool.hosts"), text("tool.hosts.prompt"), ToolEdits::host);
            case TABLES -> chips.typed(text("tool.table"), text("tool.table.prompt"), String::strip);
            case FOLDERS -> chips.chosen("folder", text("tool.folder"), Icon.FOLDER, asking(picker::folder));
            case WORKFLOWS -> chips.chosen("file", text("tool.workflow"), Icon.FILE, asking(picker::workflow));
            case NOTHING -> chips;
        };
    }

    static Consumer<Consumer<String>> asking(Supplier<Optional<Path>> picker) {
        return add -> picker.get().map(Path::toString).ifPresent(add);
    }

    void show(NodeType.Agent agent, String name) {
        var choice = ToolEdits.find(agent.tools(), name);
        given.setSelected(choice.isPresent());
        Parts.present(kept, choice.isPresent());
        choice.map(ToolChoice::within).ifPresent(places::show);
    }

    boolean hasFocus() {
        return given.isFocused();
    }

    void focus() {
        given.requestFocus();
    }
}
