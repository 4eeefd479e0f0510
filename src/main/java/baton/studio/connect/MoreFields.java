package baton.studio.connect;

import baton.engine.ModelBook.Connection;
import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What most people leave as it is: how a connection is called, how much at once, how much a month, and what is
/// sent along.
final class MoreFields {

    private static final Messages TEXT = Messages.of("connect");

    private final TextField name = Parts.field("connect-name", TEXT.text("more.namePrompt"));
    private final TextField atOnce = Parts.field("connect-at-once", TEXT.text("more.atOncePrompt"));
    private final TextField spend = Parts.field("connect-spend", TEXT.text("more.spendPrompt"));
    private final TextField thinking = Parts.field("connect-thinking", TEXT.text("more.thinkingPrompt"));
    private final Region think = Parts.labelled(TEXT.text("more.thinking"), thinking);
    private final Label spent = Parts.wrapped("", "text-2");
    private final TextField keyHeader = Parts.field("connect-key-header", TEXT.text("more.keyHeaderPrompt"));
    private final TextArea headers = new TextArea();
    private final Button head = Buttons.ghost(TEXT.text("more"));
    private final VBox content = new VBox(10);
    private final VBox wire = new VBox(10);
    private final VBox root;
    private Runnable opened = () -> {};

    MoreFields() {
        headers.setId("connect-headers");
        headers.setPromptText(TEXT.text("more.headersPrompt"));
        headers.setPrefRowCount(2);
        head.setId("connect-more");
        head.getStyleClass().add("connect-more");
        head.setOnAction(_ -> toggle());
        wire.getChildren()
                .addAll(
                        Parts.labelled(TEXT.text("more.keyHeader"), keyHeader),
                        Parts.labelled(TEXT.text("more.headers"), headers));
        content.getChildren()
                .addAll(
                        Parts.labelled(TEXT.text("more.name"), name),
                        new HBox(
                                10,
                                Parts.labelled(TEXT.text("more.atOnce"), atOnce),
                                Parts.labelled(TEXT.text("more.spend"), spend)),
                        spent,
                        think,
                        wire);
        spent.setId("connect-spent");
        Parts.show(spent, false);
        root = new VBox(8, head, content);
        open(false);
    }

    Region root() {
        return root;
    }

    /// @param shown runs once the person has opened it
    void onOpen(Runnable shown) {
        opened = shown;
    }

    private void toggle() {
        open(!content.isVisible());
        if (content.isVisible()) {
            opened.run();
        }
    }

    private void open(boolean shown) {
        Parts.show(content, shown);
        head.setGraphic(new IconView(shown ? Icon.CHEVRON_DOWN : Icon.CHEVRON_RIGHT));
    }

    /// Whether what is sent along can be said; on this computer nobody needs that.
    void withWire(boolean shown) {
        Parts.show(wire, shown);
    }

    /// Whether it can be said how much the model may think.
    void withThinking(boolean shown) {
        Parts.show(think, shown);
    }

    /// Shows what was spent on the connection this month, if anything was.
    void showSpent(BigDecimal dollars) {
        spent.setText(TEXT.text(
                "more.spent", dollars.setScale(2, RoundingMode.HALF_UP).toPlainString()));
        Parts.show(spent, dollars.signum() > 0 || !spend.getText().isBlank());
    }

    /// Shows a connection that is there already; its name stays.
    void fill(Connection connection) {
        name.setText(connection.name());
        name.setDisable(true);
        atOnce.setText(String.valueOf(connection.atOnce()));
        var limit = connection.spend();
        spend.setText(limit == null ? "" : limit.toPlainString());
        thinking.setText(connection.thinking() == 0 ? "" : String.valueOf(connection.thinking()));
        keyHeader.setText(connection.keyHeader());
        headers.setText(connection.headers().entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue())
                .sorted()
                .collect(Collectors.joining("\n")));
        open(limit != null || connection.thinking() > 0 || !connection.headers().isEmpty());
    }

    /// Opens, and puts the caret into what is wrong.
    void focus(Draft.Flaw flaw) {
        switch (flaw) {
            case AT_ONCE -> focus(atOnce);
            case SPEND -> focus(spend);
            case THINKING -> focus(thinking);
            case HEADERS -> focus(headers);
            case NO_MODEL -> {
                // it is not here
            }
        }
    }

    private void focus(Node field) {
        open(true);
        field.requestFocus();
    }

    String name() {
        return name.getText();
    }

    String atOnce() {
        return atOnce.getText();
    }

    String spend() {
        return spend.getText();
    }

    String thinking() {
        return thinking.getText();
    }

    String keyHeader() {
        return keyHeader.getText();
    }

    String headers() {
        return headers.getText();
    }
}
