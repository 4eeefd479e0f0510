package baton.tools.reading;

import baton.tools.ToolTrouble;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/// A web page as a reader sees it: its title, its text, its links. Nothing that it names is loaded, and no
/// script runs.
///
/// @param links what they say, by where they lead
public record HtmlText(String title, String text, Map<String, String> links) {

    private static final int MOST_LINKS = 100;
    private static final int DEEPEST = 256;
    private static final String UNSEEN =
            "script, style, noscript, template, svg, iframe, object, [hidden], [aria-hidden=true]";
    /// What leads to other pages is told as links, and is no part of what this one says.
    private static final String BESIDE = "nav";
    private static final Set<String> ITEMS = Set.of("li", "dt", "dd");
    private static final Set<String> CELLS = Set.of("td", "th");

    public HtmlText {
        links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
    }

    /// @param said which signs the bytes stand for, if somebody said so; else the page itself is asked
    /// @param base the address of the page, which its links start from; may be empty
    public static HtmlText of(byte[] bytes, Optional<Charset> said, String base) throws ToolTrouble {
        try {
            var parser = Parser.htmlParser().setMaxDepth(DEEPEST);
            var page = Jsoup.parse(
                    new ByteArrayInputStream(bytes), said.map(Charset::name).orElse(null), base, parser);
            page.select(UNSEEN).remove();
            var links = links(page);
            page.select(BESIDE).remove();
            return new HtmlText(page.title().strip(), text(page), links);
        } catch (IOException | RuntimeException unread) {
            throw new ToolTrouble("The page cannot be read: it is damaged.", unread);
        }
    }

    private static String text(Document page) {
        var text = new StringBuilder();
        page.body().traverse(new Reading(text));
        return text.toString()
                .replaceAll("[ \\t\\x0B\\f\\u00a0]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private static Map<String, String> links(Document page) {
        var links = new LinkedHashMap<String, String>();
        for (var link : page.select("a[href]")) {
            var to = link.absUrl("href");
            if (links.size() < MOST_LINKS
                    && to.matches("(?i)https?://\\S{1,1000}")
                    && !link.text().isBlank()) {
                links.putIfAbsent(to, link.text());
            }
        }
        return links;
    }

    /// Title, text and links together.
    public String whole() {
        return titled() + (links.isEmpty() ? "" : "\n\nLinks:\n" + linked());
    }

    String titled() {
        return (title.isEmpty() ? "" : "Title: " + title + "\n") + "\n" + text;
    }

    String linked() {
        return links.entrySet().stream()
                .map(link -> "- " + link.getValue() + ": " + link.getKey())
                .collect(Collectors.joining("\n"));
    }

    /// Goes through a page and writes what is seen of it.
    private record Reading(StringBuilder text) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText().replaceAll("\\s+", " "));
            } else if (node instanceof Element element) {
                opens(element);
            }
        }

        private void opens(Element element) {
            var name = element.normalName();
            if (name.matches("h[1-6]")) {
                text.append("\n\n").repeat("#", name.charAt(1) - '0').append(' ');
            } else if (ITEMS.contains(name)) {
                text.append("\n- ");
            } else if (name.equals("br") || name.equals("tr")) {
                text.append('\n');
            } else if (element.isBlock() && !CELLS.contains(name)) {
                text.append("\n\n");
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (CELLS.contains(element.normalName())) {
                    text.append(" | ");
                } else if (element.isBlock() && !ITEMS.contains(element.normalName())) {
                    text.append('\n');
                }
            }
        }
    }
}
