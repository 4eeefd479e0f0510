package baton.studio.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.text.Text;
import javafx.scene.transform.Shear;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/// The words of one block.
final class Inline extends AbstractVisitor {

    /// Our type has no slanted letters: they are slanted, word by word.
    private static final double SLANT = -0.2;

    private static final double BASELINE = 12;

    private final List<Text> words = new ArrayList<>();
    private final String usual;
    private final Consumer<String> follow;
    private boolean strong;
    private boolean emphasis;
    private String address = "";

    private Inline(String usual, Consumer<String> follow) {
        this.usual = usual;
        this.follow = follow;
    }

    /// @param usual the style of words that are nothing else
    static List<Text> of(Node block, String usual, Consumer<String> follow) {
        var inline = new Inline(usual, follow);
        inline.visitChildren(block);
        return inline.words;
    }

    static List<Text> code(String words) {
        return List.of(text(words, "md-code"));
    }

    static List<Text> plain(String words) {
        return List.of(text(words, "md-text"));
    }

    static Text text(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        text.setMouseTransparent(true);
        return text;
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.add(text(code.getLiteral(), "md-code"));
    }

    @Override
    public void visit(HtmlInline html) {
        add(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        add("\n");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        add("\n");
    }

    @Override
    public void visit(StrongEmphasis part) {
        boolean before = strong;
        strong = true;
        visitChildren(part);
        strong = before;
    }

    @Override
    public void visit(Emphasis part) {
        boolean before = emphasis;
        emphasis = true;
        visitChildren(part);
        emphasis = before;
    }

    @Override
    public void visit(Link link) {
        var before = address;
        address = link.getDestination();
        visitChildren(link);
        address = before;
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
    }

    private void add(String literal) {
        if (emphasis) {
            Stream.of(literal.splitWithDelimiters(" ", 0)).map(this::styled).forEach(this::slant);
        } else {
            words.add(styled(literal));
        }
    }

    private void slant(Text text) {
        text.getTransforms().add(new Shear(SLANT, 0, 0, BASELINE));
        words.add(text);
    }

    private Text styled(String literal) {
        var text = text(literal, usual);
        if (strong) {
            text.getStyleClass().add("md-strong");
        }
        if (emphasis) {
            text.getStyleClass().add("md-emphasis");
        }
        if (!address.isEmpty()) {
            link(text, address);
        }
        return text;
    }

    private void link(Text text, String to) {
        text.getStyleClass().add("md-link");
        text.setUnderline(true);
        text.setMouseTransparent(false);
        text.setOnMouseClicked(event -> {
            if (event.isStillSincePress()) {
                follow.accept(to);
            }
        });
    }
}
