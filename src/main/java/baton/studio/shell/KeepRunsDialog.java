package baton.studio.shell;

import baton.engine.KeepRuns;
import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Asks how long runs are kept, tells what they take up, and cleans up at once if that is wished.
final class KeepRunsDialog {

    private static final Messages TEXT = Messages.of("shell");
    private static final double WIDTH = 520;
    private static final long GIGABYTE = 1_000_000_000;
    private static final BigDecimal MEGABYTE = new BigDecimal(1_000_000);

    /// One rule: whether it holds, and its number.
    private record Rule(CheckBox holds, TextField number, FlowPane row) {}

    private final Overlay overlay;
    private final RunKeeping keeping;
    private final Rule days = rule("days", TEXT.text("rules.days"), TEXT.text("rules.daysAfter"));
    private final Rule count = rule("count", TEXT.text("rules.count"), TEXT.text("rules.countAfter"));
    private final Rule size = rule("size", TEXT.text("rules.size"), TEXT.text("rules.sizeAfter"));
    private final Label preview = words("rules-preview");
    private final Label space = words("rules-space");
    private final List<javafx.scene.control.Button> needRules = new ArrayList<>();

    KeepRunsDialog(Overlay overlay, RunKeeping keeping) {
        this.overlay = overlay;
        this.keeping = keeping;
    }

    private static Label words(String id) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add("text-2");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Rule rule(String id, String before, String after) {
        var holds = new CheckBox(before);
        holds.setId("rules-" + id + "-holds");
        var number = new TextField();
        number.setId("rules-" + id);
        number.setPrefColumnCount(5);
        number.setAccessibleText(before + " … " + after);
        number.disableProperty().bind(holds.selectedProperty().not());
        holds.setMinWidth(Region.USE_PREF_SIZE);
        var row = new FlowPane(8, 4, holds, number, new Label(after));
        row.setRowValignment(VPos.CENTER);
        holds.selectedProperty().subscribe((_, _) -> look());
        number.textProperty().subscribe((_, _) -> look());
        return new Rule(holds, number, row);
    }

    void show(KeepRuns now) {
        var age = now.age();
        fill(days, age == null ? "" : Long.toString(age.toDays()), "90");
        var most = now.count();
        fill(count, most == null ? "" : Integer.toString(most), "1000");
        var bytes = now.bytes();
        fill(size, bytes == null ? "" : plain(bytes), "1");
        var clean = Buttons.secondary(TEXT.text("rules.clean"));
        clean.setId("rules-clean");
        clean.setOnAction(_ -> rules().ifPresent(this::clean));
        var cancel = Buttons.secondary(TEXT.text("dialog.cancel"));
        cancel.setId("dialog-cancel");
        cancel.setOnAction(_ -> overlay.close());
        var save = Buttons.primary(TEXT.text("rules.save"));
        save.setId("rules-save");
        save.setOnAction(_ -> rules().ifPresent(rules -> {
            keeping.keep(rules);
            overlay.close();
        }));
        needRules.addAll(List.of(clean, save));
        look();
        showSpace();
        overlay.show(
                new Dialog("rules-dialog", TEXT.text("rules.title"), TEXT.text("rules.about"), WIDTH)
                        .with(days.row(), count.row(), size.row(), preview, space)
                        .buttons(List.of(clean), List.of(cancel, save)),
                overlay::close);
    }

    private static String plain(long bytes) {
        return new BigDecimal(bytes)
                .divide(new BigDecimal(GIGABYTE), 3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static void fill(Rule rule, String now, String usual) {
        rule.holds().setSelected(!now.isEmpty());
        rule.number().setText(now.isEmpty() ? usual : now);
    }

    private void look() {
        var rules = rules();
        needRules.forEach(button -> button.setDisable(rules.isEmpty()));
        preview.setText(rules.map(KeepRunsDialog::sentence).orElseGet(() -> TEXT.text("rules.wrong")));
    }

    /// What cleaning up would delete.
    private static String sentence(KeepRuns rules) {
        var age = rules.age();
        var most = rules.count();
        var bytes = rules.bytes();
        var parts = new ArrayList<String>();
        if (age != null) {
            parts.add(TEXT.text("rules.older", age.toDays()));
        }
        if (most != null) {
            parts.add(TEXT.text("rules.more", most));
        }
        if (bytes != null) {
            parts.add(TEXT.text("rules.larger", plain(bytes)));
        }
        return parts.isEmpty()
                ? TEXT.text("rules.none")
                : TEXT.text("rules.preview", String.join(TEXT.text("rules.or"), parts));
    }

    /// The rules as they are given now; nothing while one is no number that can be meant.
    private Optional<KeepRuns> rules() {
        var age = value(days, number -> whole(number, 365_000));
        var most = value(count, number -> whole(number, 1_000_000_000));
        var bytes = value(
                size,
                number -> number.signum() > 0 && number.compareTo(new BigDecimal(1_000_000)) < 0
                        ? Optional.of(number.multiply(new BigDecimal(GIGABYTE)).longValue())
                        : Optional.empty());
        var all = List.of(age, most, bytes);
        if (all.stream().anyMatch(Given::wrong)) {
            return Optional.empty();
        }
        return Optional.of(new KeepRuns(
                age.number().map(Duration::ofDays).orElse(null),
                most.number().map(Long::intValue).orElse(null),
                bytes.number().orElse(null)));
    }

    /// @param number what a rule says; empty if it does not hold
    private record Given(Optional<Long> number, boolean wrong) {}

    private static Given value(Rule rule, Function<BigDecimal, Optional<Long>> meaning) {
        if (!rule.holds().isSelected()) {
            return new Given(Optional.empty(), false);
        }
        var number = baton.workflow.FieldText.number(rule.number().getText()).flatMap(meaning);
        return new Given(number, number.isEmpty());
    }

    private static Optional<Long> whole(BigDecimal number, long most) {
        return number.signum() > 0
                        && number.compareTo(BigDecimal.valueOf(most)) <= 0
                        && number.stripTrailingZeros().scale() <= 0
                ? Optional.of(number.longValueExact())
                : Optional.empty();
    }

    private void clean(KeepRuns rules) {
        keeping.keep(rules);
        keeping.tidy(rules, tidied -> {
            preview.setText(
                    tidied.runs() == 0
                            ? TEXT.text("rules.clean-nothing")
                            : TEXT.text("rules.cleaned", tidied.runs(), megabytes(tidied.bytes())));
            showSpace();
        });
    }

    private void showSpace() {
        keeping.space(used -> space.setText(TEXT.text("rules.space", used.runs(), megabytes(used.bytes()))));
    }

    private static BigDecimal megabytes(long bytes) {
        return new BigDecimal(bytes).divide(MEGABYTE, 1, RoundingMode.UP);
    }
}
