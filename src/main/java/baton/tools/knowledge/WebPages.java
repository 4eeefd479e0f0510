package baton.tools.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/// Saved web pages, cited by paragraph. Nothing that a page refers to is loaded.
final class WebPages implements DocumentReader {

    @Override
    public Extract read(Path file, Bounds bounds)
            throws IOException, UnreadableDocumentException, InterruptedException {
        Document page;
        try (var bytes = Files.newInputStream(file)) {
            page = Jsoup.parse(bytes, null, "");
        }
        page.select("script, style, noscript, template, nav, svg").remove();
        var found = new Gathering(Unit.PARAGRAPH, bounds);
        found.add(1, page.title());
        int number = 0;
        for (var lines = text(page).lines().iterator(); lines.hasNext(); ) {
            var line = lines.next().strip();
            if (!line.isEmpty() && !found.add(++number, line)) {
                break;
            }
        }
        return found.done("has no text");
    }

    private static String text(Document page) {
        var text = new StringBuilder();
        NodeTraversor.traverse(
                (node, _) -> {
                    if (node instanceof TextNode words) {
                        text.append(words.getWholeText().replaceAll("\\s+", " "));
                    } else if (node instanceof Element element && (element.isBlock() || isBreak(element))) {
                        text.append('\n');
                    } else if (node instanceof Element element
                            && element.normalName().matches("td|th")) {
                        text.append('\t');
                    }
                },
                page.body());
        return text.toString();
    }

    private static boolean isBreak(Element element) {
        return element.normalName().equals("br");
    }
}
