package baton.studio.servers;

import baton.files.ServerSnippet;
import baton.studio.form.GrowingArea;
import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import baton.studio.look.Segmented;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A server to be added or changed. What people paste from the instructions of a server fills it.
final class FormPage implements Page {

    enum Kind {
        PROGRAM,
        ADDRESS
    }

    private static final Messages TEXT = Messages.of("servers");
    private static final int FEWEST_LINES = 2;
    private static final int MOST_LINES = 8;

    private final ServersModel model;
    private final String before;
    private final Runnable cancelled;
    private final Consumer<String> saved;
    private final Segmented<Kind> kind = new Segmented<>(List.of(Kind.values()), FormPage::words);
    private final GrowingArea command = new GrowingArea(FEWEST_LINES, MOST_LINES);
    private final TextField address = Parts.field("server-address", TEXT.text("form.address.prompt"));
    private final TextField name = Parts.field("server-name", TEXT.text("form.name.prompt"));
    private final SettingRows settings = new SettingRows();
    private final FlowPane several = new FlowPane(8, 8);
    private final Button cancel = Buttons.secondary(TEXT.text("form.cancel"));
    private final Button save = Buttons.primary(TEXT.text("form.save"));
    private final VBox body;

    /// @param before    what the server is called that is changed; empty for a new one
    /// @param cancelled called when nothing is to be kept
    /// @param saved     told the name of the server
    FormPage(ServersModel model, Draft draft, String before, Runnable cancelled, Consumer<String> saved) {
        this.model = model;
        this.before = before;
        this.cancelled = cancelled;
        this.saved = saved;
        kind.setId("server-kind");
        kind.setMaxWidth(Double.MAX_VALUE);
        command.setId("server-command");
        command.setPromptText(TEXT.text("form.command.prompt"));
        command.getStyleClass().add("mono");
        cancel.setId("server-cancel");
        cancel.setOnAction(_ -> cancelled.run());
        save.setId("server-save");
        save.setOnAction(_ -> save());
        save.disableProperty().bind(model.busyProperty());
        name.setDisable(!before.isEmpty());
        several.setId("server-several");
        body = new VBox(14, kind, program(), where(), several, settings.root(), called());
        Parts.show(several, false);
        show(draft);
        kind.chosenProperty().subscribe(this::show);
        command.textProperty().subscribe((_, now) -> pasted(now));
        address.textProperty().subscribe((_, now) -> pasted(now));
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case PROGRAM -> TEXT.text("form.program");
            case ADDRESS -> TEXT.text("form.address");
        };
    }

    private Region program() {
        var box = Parts.labelled(TEXT.text("form.command"), command);
        box.getChildren().add(Parts.wrapped(TEXT.text("form.command.about"), "hint"));
        kind.chosenProperty().subscribe(chosen -> Parts.show(box, chosen == Kind.PROGRAM));
        return box;
    }

    private Region where() {
        var box = Parts.labelled(TEXT.text("form.url"), address);
        box.getChildren().add(Parts.wrapped(TEXT.text("form.url.about"), "hint"));
        kind.chosenProperty().subscribe(chosen -> Parts.show(box, chosen == Kind.ADDRESS));
        return box;
    }

    private Region called() {
        var box = Parts.labelled(TEXT.text("form.name"), name);
        box.getChildren()
                .add(Parts.wrapped(TEXT.text(before.isEmpty() ? "form.name.about" : "form.name.stays"), "hint"));
        return box;
    }

    private void show(Kind chosen) {
        settings.forProgram(chosen == Kind.PROGRAM);
    }

    private void show(Draft draft) {
        kind.chosenProperty().set(draft.program() ? Kind.PROGRAM : Kind.ADDRESS);
        command.setText(draft.command());
        address.setText(draft.address());
        name.setText(draft.name());
        settings.show(draft.settings());
    }

    // ---- what is pasted ----

    private void pasted(String text) {
        var found = ServerSnippet.read(text);
        if (found.isEmpty()) {
            return;
        }
        fill(found.getFirst());
        several.getChildren().setAll(found.stream().map(this::choice).toList());
        Parts.show(several, found.size() > 1);
        model.tell(found.size() > 1 ? TEXT.text("form.pasted.several", found.size()) : TEXT.text("form.pasted"));
    }

    private Button choice(ServerSnippet snippet) {
        var choice = Buttons.secondary(snippet.name());
        choice.setMnemonicParsing(false);
        choice.getStyleClass().add("small");
        choice.setOnAction(_ -> fill(snippet));
        return choice;
    }

    private void fill(ServerSnippet snippet) {
        var called = before.isEmpty() ? ServerName.plain(snippet.name()) : before;
        show(new Draft(
                called,
                snippet.address().isEmpty(),
                CommandWords.line(snippet.command()),
                snippet.address(),
                settings(snippet.settings())));
        if (snippet.address().isEmpty()) {
            command.positionCaret(command.getLength());
        } else {
            address.requestFocus();
        }
    }

    private static List<Setting> settings(Map<String, String> pasted) {
        return new TreeMap<>(pasted)
                .entrySet().stream()
                        .map(one -> Setting.pasted(one.getKey(), one.getValue()))
                        .toList();
    }

    // ---- keeping it ----

    private Draft draft() {
        return new Draft(
                name.getText(),
                kind.chosenProperty().get() == Kind.PROGRAM,
                command.getText(),
                address.getText(),
                settings.settings());
    }

    private void save() {
        var draft = draft();
        draft.flaw(model.others(before)).ifPresentOrElse(this::tell, () -> model.save(draft, before, saved));
    }

    private void tell(Draft.Flaw flaw) {
        model.say(FlawWords.of(flaw));
        switch (flaw) {
            case NO_COMMAND, OPEN_QUOTE -> command.requestFocus();
            case NO_ADDRESS -> address.requestFocus();
            case SETTING_NAME, SETTING_TWICE, SECRET -> settings.focusWrong();
            case NAME, NAME_TAKEN -> name.requestFocus();
        }
    }

    @Override
    public String title() {
        return before.isEmpty() ? TEXT.text("form.title") : TEXT.text("form.title.change", before);
    }

    @Override
    public String about() {
        return TEXT.text("form.about");
    }

    @Override
    public Region body() {
        return body;
    }

    @Override
    public List<Button> left() {
        return List.of();
    }

    @Override
    public List<Button> right() {
        return List.of(cancel, save);
    }

    @Override
    public Node first() {
        return kind.chosenProperty().get() == Kind.PROGRAM ? command : address;
    }

    @Override
    public void escape() {
        cancelled.run();
    }
}
