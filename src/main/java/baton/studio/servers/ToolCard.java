package baton.studio.servers;

import baton.engine.ToolServers.Offered;
import baton.engine.ToolServers.Standing;
import baton.studio.form.GrowingArea;
import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One tool of a server: whether agents can be given it, what its server says of it, and what it does to the
/// world. What the server says is a stranger's words: set apart as a quotation, as plain text, and never high.
final class ToolCard extends VBox {

    private static final Messages TEXT = Messages.of("servers");
    private static final int SHORT = 180;
    private static final int MOST_LINES = 9;

    private final BiConsumer<Offered, Boolean> turn;
    private final CheckBox on = new CheckBox();
    private final HBox head = new HBox(10);
    private final VBox quotation = new VBox(4);
    private final Label said = Parts.wrapped("", "text-2");
    private final GrowingArea whole = new GrowingArea(2, MOST_LINES);
    private final Button more = Buttons.ghost("");
    private final HBox changed = new HBox(10);
    private final Button again = Buttons.secondary(TEXT.text("tool.again"));
    private Offered tool;

    /// @param turn told the tool, as it was shown, and whether it is to be on
    ToolCard(Offered tool, BiConsumer<Offered, Boolean> turn) {
        super(6);
        this.tool = tool;
        this.turn = turn;
        on.setId(Parts.id("server-tool-", tool.name()));
        on.setMnemonicParsing(false);
        on.setWrapText(true);
        on.getStyleClass().add("strong");
        on.setOnAction(_ -> turn.accept(this.tool, on.isSelected()));
        head.setAlignment(Pos.CENTER_LEFT);
        quote();
        change();
        getStyleClass().addAll("field-card", "server-tool");
        getChildren().addAll(head, changed, quotation);
        show(tool);
    }

    private void quote() {
        said.setTextOverrun(OverrunStyle.ELLIPSIS);
        whole.setEditable(false);
        Parts.show(whole, false);
        whole.getStyleClass().add("server-words");
        more.getStyleClass().add("small");
        more.setOnAction(_ -> unfold(!whole.isVisible()));
        quotation.getStyleClass().add("server-quotation");
        quotation.getChildren().addAll(said, whole, more);
    }

    private void change() {
        again.getStyleClass().add("small");
        again.setOnAction(_ -> turn.accept(tool, true));
        var words = Parts.wide(Parts.wrapped(TEXT.text("tool.changed")));
        changed.getStyleClass().addAll("banner", "banner-needs-you");
        changed.getChildren().addAll(new IconView(Icon.WARNING), words, again);
    }

    /// Shows the tool as it is now.
    void show(Offered now) {
        tool = now;
        on.setText(now.name());
        on.setSelected(now.standing() == Standing.ALLOWED);
        on.setAccessibleHelp(StateWords.words(now.effect()) + ". " + now.about());
        again.setId(Parts.id("server-again-", now.name()));
        again.setAccessibleText(TEXT.text("tool.againOf", now.name()));
        more.setId(Parts.id("server-more-", now.name()));
        head.getChildren().setAll(Parts.wide(on), StateWords.pill(now.effect()));
        Parts.show(changed, now.standing() == Standing.CHANGED);
        var words =
                now.about().isBlank() ? TEXT.text("tool.silent") : now.about().strip();
        whole.setText(words);
        whole.setAccessibleText(TEXT.text("tool.words", now.name()));
        said.setText(shortened(words));
        unfold(whole.isVisible() && !isShort(words));
    }

    /// One that changed has to be read before it is allowed again.
    private void unfold(boolean all) {
        boolean cut = !isShort(whole.getText());
        Parts.show(whole, all);
        Parts.show(said, !all);
        Parts.show(more, cut);
        more.setText(all ? TEXT.text("tool.less") : TEXT.text("tool.more"));
        more.setAccessibleText(TEXT.text(all ? "tool.lessOf" : "tool.moreOf", tool.name()));
    }

    private static boolean isShort(String words) {
        return shortened(words).equals(words);
    }

    private static String shortened(String words) {
        var line = words.lines().findFirst().orElse("");
        if (line.equals(words) && words.length() <= SHORT) {
            return words;
        }
        int space = line.length() <= SHORT ? line.length() : line.lastIndexOf(' ', SHORT);
        int end = space > 0 ? space : line.offsetByCodePoints(0, SHORT / 2);
        return line.substring(0, end).stripTrailing() + " …";
    }

    /// The switch went elsewhere than the person wanted.
    void reset() {
        show(tool);
    }

    Node toggle() {
        return on;
    }
}
