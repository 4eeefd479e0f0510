package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.form.Column;
import baton.studio.form.Wrap;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/// Some places or names as chips that can be taken away, and ways to add more. Each change is one step of undo.
final class PlaceChips {

    private final String id;
    private final Consumer<List<String>> write;
    private final Wrap chips = new Wrap(6, 6);
    private final Wrap adding = new Wrap(6, 6);
    private final Column box = new Column(6, chips, adding);
    private List<String> shown = List.of();

    /// @param write takes all of them, as they are to be
    PlaceChips(String id, Consumer<List<String>> write) {
        this.id = id;
        this.write = write;
        Parts.present(chips, false);
        Parts.present(adding, false);
    }

    /// Lets the person type one more; Enter, or leaving the box, adds it.
    ///
    /// @param clean makes of what was typed what is meant
    PlaceChips typed(String name, String prompt, UnaryOperator<String> clean) {
        var field = new TextField();
        field.setId(id + "-new");
        field.setPromptText(prompt);
        field.setAccessibleText(name);
        field.setOnAction(_ -> take(field, clean));
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                take(field, clean);
            }
        });
        box.getChildren().add(field);
        return this;
    }

    private void take(TextField from, UnaryOperator<String> clean) {
        var words = clean.apply(from.getText().strip());
        from.clear();
        add(words);
    }

    /// Lets the person choose one more.
    ///
    /// @param choose asks the person, and hands what was chosen on
    PlaceChips chosen(String key, String words, Icon icon, Consumer<Consumer<String>> choose) {
        var button = Buttons.withIcon(Buttons.secondary(words), icon);
        button.setId(id + "-" + key);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> choose.accept(this::add));
        adding.getChildren().add(button);
        Parts.present(adding, true);
        return this;
    }

    private void add(String one) {
        if (!one.isBlank() && !shown.contains(one)) {
            var all = new ArrayList<>(shown);
            all.add(one);
            write.accept(List.copyOf(all));
        }
    }

    private void remove(String one) {
        write.accept(shown.stream().filter(other -> !other.equals(one)).toList());
    }

    Region root() {
        return box;
    }

    void show(List<String> places) {
        if (!places.equals(shown)) {
            shown = places;
            chips.getChildren().setAll(places.stream().map(this::chip).toList());
            Parts.present(chips, !places.isEmpty());
        }
    }

    /// A chip is a button: pressing it takes the place away.
    private Node chip(String place) {
        var chip = new Button(place.isBlank() ? text("none") : place);
        chip.getStyleClass().addAll("chip", "place-chip");
        Buttons.withIcon(chip, Icon.CLOSE);
        chip.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        chip.setAccessibleText(text("place.remove", place));
        chip.setTooltip(new javafx.scene.control.Tooltip(text("place.remove", place)));
        chip.setTextOverrun(javafx.scene.control.OverrunStyle.LEADING_ELLIPSIS);
        chip.setMaxWidth(290);
        chip.setOnAction(_ -> remove(place));
        return chip;
    }
}
