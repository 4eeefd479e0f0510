package baton.studio.monitor;

import baton.studio.monitor.Piece.Style;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/// Reads Markdown as it is meant: headings, bold, lists, code and tables. A line end is a line end. What Markdown
/// does not know stays the text that it is.
final class Rich {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final String INDENT = "    ";

    private final List<Piece> pieces = new ArrayList<>();
    /// What stands before the next text: nothing, or the line ends and marks that are due.
    private final StringBuilder due = new StringBuilder();

    private Rich() {}

    /// `pieces`, with what may be Markdown read as such.
    static List<Piece> read(List<Piece> pieces) {
        var all = new ArrayList<Piece>();
        for (var piece : pieces) {
            if (piece.style() == Style.RICH) {
                all.addAll(of(piece.text()));
            } else {
                all.add(piece);
            }
        }
        return List.copyOf(all);
    }

    static List<Piece> of(String markdown) {
        var rich = new Rich();
        rich.blocks(PARSER.parse(markdown), "");
        return rich.pieces.isEmpty() ? List.of(new Piece(markdown, Style.TEXT)) : List.copyOf(rich.pieces);
    }

    private void blocks(Node parent, String indent) {
        for (var block = parent.getFirstChild(); block != null; block = block.getNext()) {
            block(block, indent);
        }
    }

    private void block(Node block, String indent) {
        switch (block) {
            case Heading heading -> paragraph(heading, Style.TITLE, indent);
            case Paragraph paragraph -> paragraph(paragraph, Style.TEXT, indent);
            case ListBlock list -> list(list, indent);
            case BlockQuote quote -> blocks(quote, indent + "│ ");
            case FencedCodeBlock code -> lines(code.getLiteral(), Style.CODE, indent);
            case IndentedCodeBlock code -> lines(code.getLiteral(), Style.CODE, indent);
            case HtmlBlock html -> lines(html.getLiteral(), Style.TEXT, indent);
            case TableBlock table -> table(table);
            case ThematicBreak _ -> lines("⸻", Style.ASIDE, indent);
            default -> blocks(block, indent);
        }
    }

    private void begin(String mark) {
        if (due.isEmpty() && !pieces.isEmpty()) {
            pieces.add(new Piece("\n", Style.TEXT));
        }
        due.append(mark);
    }

    private void paragraph(Node block, Style style, String indent) {
        begin(isMarked() ? "" : indent);
        inline(block, style);
        due.setLength(0);
    }

    /// Whether the mark of a list item is due, behind which its first paragraph goes on.
    private boolean isMarked() {
        return !due.isEmpty();
    }

    private void lines(String text, Style style, String indent) {
        begin("");
        add(indent + text.stripTrailing().replace("\n", "\n" + indent), style);
    }

    private void list(ListBlock list, String indent) {
        int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber()
                : 1;
        boolean isFirst = true;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                var mark = indent + (list instanceof OrderedList ? number++ + ". " : "• ");
                if (isFirst && pieces.isEmpty()) {
                    due.append(mark);
                } else {
                    // items stand close below each other
                    due.setLength(0);
                    due.append('\n').append(mark);
                }
                isFirst = false;
                blocks(item, indent + INDENT);
            }
        }
        due.setLength(0);
    }

    private void table(TableBlock table) {
        begin("");
        var rows = TextTable.of(table);
        add(rows.head(), Style.TABLE_HEAD);
        add("\n" + rows.body(), Style.TABLE);
    }

    private void inline(Node parent, Style style) {
        for (var part = parent.getFirstChild(); part != null; part = part.getNext()) {
            switch (part) {
                case Text text -> add(text.getLiteral(), style);
                case SoftLineBreak _, HardLineBreak _ -> add("\n", style);
                case StrongEmphasis strong -> inline(strong, style == Style.TEXT ? Style.STRONG : style);
                case Emphasis emphasis -> inline(emphasis, style == Style.TEXT ? Style.EMPHASIS : style);
                case Code code -> add(code.getLiteral(), Style.CODE);
                case HtmlInline html -> add(html.getLiteral(), style);
                case Link link -> link(link, style);
                case Image image -> inline(image, style);
                default -> inline(part, style);
            }
        }
    }

    /// Where it leads stands behind it, unless it is all that it says.
    private void link(Link link, Style style) {
        var words = TextTable.words(link);
        inline(link, style);
        if (!words.equals(link.getDestination()) && !("mailto:" + words).equals(link.getDestination())) {
            add(" (" + link.getDestination() + ")", Style.ASIDE);
        }
    }

    private void add(String text, Style style) {
        var whole = due + text;
        due.setLength(0);
        if (!pieces.isEmpty()
                && pieces.getLast().style() == style
                && !pieces.getLast().text().equals("\n")) {
            var last = pieces.removeLast();
            pieces.add(new Piece(last.text() + whole, style));
        } else {
            pieces.add(new Piece(whole, style));
        }
    }
}
