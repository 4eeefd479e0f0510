package baton.tools.web;

import baton.tools.ToolTrouble;
import baton.tools.reading.Bounds;
import baton.tools.reading.DocumentReader;
import baton.tools.reading.HtmlText;
import baton.tools.reading.PlainText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a page says, as text, by the kind that the site says it is.
final class PageText {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([^\\s\"';]{1,40})");

    private PageText() {}

    static String of(Fetcher.Page page) throws IOException, InterruptedException {
        var type = page.reply().header("content-type");
        var kind = type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        var body = page.reply().body();
        var head = "Page: " + page.address().whole() + "\n";
        if (kind.equals("text/html")
                || kind.equals("application/xhtml+xml")
                || (kind.isEmpty() && looksLikeHtml(body))) {
            return head
                    + HtmlText.of(body, charset(type), page.address().whole()).whole();
        }
        if (kind.startsWith("text/") || kind.matches("application/(.*\\+)?(json|xml)") || kind.isEmpty()) {
            return head + "\n" + PlainText.of(body, charset(type));
        }
        if (kind.equals("application/pdf")) {
            return head + "\n"
                    + DocumentReader.read("page.pdf", body, Bounds.USUAL).text();
        }
        throw new ToolTrouble("This is no page with text: the site says that it is “" + kind + "”.");
    }

    private static boolean looksLikeHtml(byte[] body) {
        var start = new String(body, 0, Math.min(body.length, 500), StandardCharsets.ISO_8859_1);
        return start.stripLeading().startsWith("<");
    }

    private static Optional<Charset> charset(String type) {
        var named = CHARSET.matcher(type);
        try {
            return named.find() ? Optional.of(Charset.forName(named.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }
}
