package baton.studio.markdown;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/// Markdown, as wide as it is given room: paragraphs, headings, lists, bold, italic, code and links. Whatever else
/// Markdown knows is shown as the text that it is. A line end is a line end. JavaFX thread.
///
/// Styled by `.markdown .md-text .md-strong .md-emphasis .md-code .md-link .md-heading-1 …3`.
public final class MarkdownBox extends VBox {

    private static final Parser PARSER = Parser.builder().build();
    private static final int SMALLEST_HEADING = 3;
    private static final double INDENT = 14;

    private final Consumer<String> follow;
    private String shown = "";

    /// @param follow given the address of a link that was clicked
    public MarkdownBox(Consumer<String> follow) {
        this.follow = follow;
        getStyleClass().add("markdown");
    }

    public void show(String markdown) {
        if (!markdown.equals(shown)) {
            shown = markdown;
            getChildren().clear();
            blocks(PARSER.parse(markdown), 0);
        }
    }

    private void blocks(Node parent, int depth) {
        for (var block = parent.getFirstChild(); block != null; block = block.getNext()) {
            block(block, depth);
        }
    }

    private void block(Node block, int depth) {
        switch (block) {
            case Heading heading ->
                add(Inline.of(heading, "md-heading-" + Math.min(SMALLEST_HEADING, heading.getLevel()), follow), depth);
            case Paragraph paragraph -> add(Inline.of(paragraph, "md-text", follow), depth);
            case ListBlock list -> list(list, depth);
            case BlockQuote quote -> blocks(quote, depth + 1);
            case FencedCodeBlock code -> add(Inline.code(code.getLiteral().stripTrailing()), depth);
            case IndentedCodeBlock code -> add(Inline.code(code.getLiteral().stripTrailing()), depth);
            case HtmlBlock html -> add(Inline.plain(html.getLiteral()), depth);
            default -> blocks(block, depth);
        }
    }

    private void list(ListBlock list, int depth) {
        int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber()
                : 1;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                item(item, list instanceof BulletList ? "• " : number++ + ". ", depth);
            }
        }
    }

    private void item(Node item, String mark, int depth) {
        var before = getChildren().size();
        blocks(item, depth + 1);
        if (getChildren().size() > before && getChildren().get(before) instanceof TextFlow first) {
            first.getChildren().addFirst(Inline.text(mark, "md-text"));
        } else {
            getChildren().add(before, flow(List.of(Inline.text(mark, "md-text")), depth + 1));
        }
    }

    private void add(List<? extends javafx.scene.Node> words, int depth) {
        getChildren().add(flow(words, depth));
    }

    private static TextFlow flow(List<? extends javafx.scene.Node> words, int depth) {
        var flow = new TextFlow(words.toArray(javafx.scene.Node[]::new));
        flow.setPickOnBounds(false);
        flow.setPadding(new javafx.geometry.Insets(0, 0, 0, Math.max(0, depth - 1) * INDENT));
        return flow;
    }
}
