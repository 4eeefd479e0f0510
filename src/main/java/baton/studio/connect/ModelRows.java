package baton.studio.connect;

import baton.engine.ModelBook.Offer;
import baton.studio.fx.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The models of a server, one a row, of which one is taken.
final class ModelRows {

    private static final Messages TEXT = Messages.of("connect");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final VBox rows = new VBox(6);
    private final ToggleGroup group = new ToggleGroup();
    private final Consumer<String> chosen;

    /// @param chosen told the name of the model that is taken
    ModelRows(Consumer<String> chosen) {
        this.chosen = chosen;
        rows.setId("connect-models");
    }

    Region root() {
        return rows;
    }

    /// @param taken the model that is taken, if it is among them; else the first that can use tools
    void show(List<Offer> offers, String taken) {
        rows.getChildren().setAll(offers.stream().map(this::row).toList());
        var first = offers.stream()
                .filter(one -> one.name().equals(taken) || one.name().equals(taken + ":latest"))
                .findFirst()
                .or(() ->
                        offers.stream().filter(one -> !one.surelyTakesNoTools()).findFirst())
                .or(() -> offers.stream().findFirst());
        first.ifPresent(one -> group.getToggles().stream()
                .filter(toggle -> one.name().equals(toggle.getUserData()))
                .findFirst()
                .ifPresent(group::selectToggle));
    }

    private HBox row(Offer offer) {
        var radio = new RadioButton(offer.name().replaceFirst(":latest$", ""));
        radio.getStyleClass().add("strong");
        radio.setUserData(offer.name());
        radio.setToggleGroup(group);
        radio.setMinWidth(Region.USE_PREF_SIZE);
        var size = new Label(Sizes.words(offer.bytes()));
        size.getStyleClass().add("text-2");
        var row = new HBox(10, radio, size, Parts.spring());
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("choice-card");
        tools(offer, row);
        row.setOnMouseClicked(_ -> {
            radio.setSelected(true);
            radio.requestFocus();
        });
        radio.selectedProperty().subscribe(selected -> {
            row.pseudoClassStateChanged(SELECTED, selected);
            if (selected) {
                chosen.accept(offer.name());
            }
        });
        return row;
    }

    private static void tools(Offer offer, HBox row) {
        var tools = offer.tools();
        if (tools != null) {
            var pill = new Label(tools ? TEXT.text("offer.tools") : TEXT.text("offer.noTools"));
            pill.getStyleClass().addAll("pill", tools ? "pill-neutral" : "pill-needs-you");
            pill.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(pill);
        }
    }
}
