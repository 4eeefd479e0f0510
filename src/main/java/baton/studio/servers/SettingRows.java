package baton.studio.servers;

import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a server is told beside its command or address, row by row.
final class SettingRows {

    private static final Messages TEXT = Messages.of("servers");

    private final Label title = Parts.wrapped("", "field-label");
    private final Label about = Parts.wrapped("", "hint");
    private final VBox rows = new VBox(6);
    private final Button add = Buttons.add(TEXT.text("setting.add"));
    private final VBox root = new VBox(6, title, rows, add, about);
    private int made;

    SettingRows() {
        rows.setId("server-settings");
        add.setId("server-setting-add");
        add.setOnAction(_ -> {
            var row = add(Setting.BLANK);
            row.focus();
        });
    }

    Region root() {
        return root;
    }

    /// A program has an environment, an address gets headers.
    void forProgram(boolean program) {
        title.setText(program ? TEXT.text("settings.program") : TEXT.text("settings.address"));
        about.setText(program ? TEXT.text("settings.program.about") : TEXT.text("settings.address.about"));
    }

    void show(List<Setting> settings) {
        rows.getChildren().clear();
        settings.forEach(this::add);
    }

    private SettingRow add(Setting setting) {
        made++;
        var row = new SettingRow(made, setting, this::remove);
        rows.getChildren().add(row);
        return row;
    }

    private void remove(SettingRow row) {
        rows.getChildren().remove(row);
        add.requestFocus();
    }

    List<Setting> settings() {
        return all().stream().map(SettingRow::setting).toList();
    }

    private List<SettingRow> all() {
        return rows.getChildren().stream().map(SettingRow.class::cast).toList();
    }

    /// Puts the caret into the first row in which something is missing.
    void focusWrong() {
        all().stream()
                .filter(row -> new Draft("", false, "", "x", List.of(row.setting()))
                        .flaw(java.util.Set.of())
                        .isPresent())
                .findFirst()
                .or(() -> all().stream().reduce((_, last) -> last))
                .ifPresent(SettingRow::focusWrong);
    }
}
