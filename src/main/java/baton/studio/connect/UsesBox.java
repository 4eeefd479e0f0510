package baton.studio.connect;

import baton.engine.ModelBook;
import baton.studio.fx.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// What workflows may ask for that this model then does.
final class UsesBox {

    private static final Messages TEXT = Messages.of("connect");

    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final FlowPane root = new FlowPane(16, 6);

    UsesBox() {
        add(ModelBook.DEFAULT, TEXT.text("uses.default"), TEXT.text("uses.defaultTip"));
        add("careful", TEXT.text("uses.careful"), TEXT.text("uses.carefulTip"));
        add("cheap", TEXT.text("uses.cheap"), TEXT.text("uses.cheapTip"));
    }

    private void add(String use, String words, String tip) {
        var box = new CheckBox(words);
        box.setId("connect-use-" + use);
        box.setTooltip(new Tooltip(tip));
        box.setMinWidth(Region.USE_PREF_SIZE);
        boxes.put(use, box);
        root.getChildren().add(box);
    }

    Region root() {
        return Parts.labelled(TEXT.text("uses"), root);
    }

    CheckBox defaultBox() {
        return boxes.values().iterator().next();
    }

    void set(Set<String> uses) {
        boxes.forEach((use, box) -> box.setSelected(uses.contains(use)));
    }

    Set<String> chosen() {
        return boxes.entrySet().stream()
                .filter(one -> one.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
