package baton.tools.web;

import baton.tools.Shown;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/// The address of a page, read strictly: http or https, a host, nothing hidden in it.
///
/// @param host in small letters, as it is asked for; an address of the sixth version without its brackets
/// @param port as it is connected to
/// @param path with its query, as it is sent; begins with `/`
record WebAddress(boolean secure, String host, int port, String path) {

    private static final Pattern PARTS = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(?://)?([^/?#]*)([^#]*).*");
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9A-Fa-f:.]{2,45}]|[^:\\[\\]@]+)(?::(\\d{1,5}))?");
    private static final Pattern NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0[xX][0-9A-Fa-f]*)\\.?");
    private static final Pattern FOUR = Pattern.compile("(?:(?:0|[1-9]\\d{0,2})(?:\\.(?!$)|$)){4}");
    private static final Pattern SENT = Pattern.compile("[!-~]+");
    private static final int LONGEST = 4_000;
    private static final int SHOWN = 300;

    /// Why something is no address, as a sentence.
    static final class NoAddress extends Exception {
        private static final long serialVersionUID = 1L;

        private final String why;

        NoAddress(String why) {
            super(why);
            this.why = why;
        }

        String why() {
            return why;
        }
    }

    static WebAddress of(String written) throws NoAddress {
        var text = written.strip();
        var shown = "“" + Shown.line(text, SHOWN) + "”";
        if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new NoAddress(shown + " is no web address: it is empty, too long, or has line breaks in it.");
        }
        var parts = PARTS.matcher(hasScheme(text) ? text : "https://" + text);
        if (!parts.matches()) {
            throw new NoAddress(shown + " is no web address.");
        }
        var scheme = parts.group(1).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new NoAddress(shown + " is no page of the web: only http and https are read, not “" + scheme + ":”.");
        }
        var authority = AUTHORITY.matcher(parts.group(2));
        if (!authority.matches()) {
            throw new NoAddress(shown + " does not name its site plainly: only a host and perhaps a port are taken.");
        }
        return new WebAddress(
                scheme.equals("https"),
                host(authority.group(1), shown),
                port(authority.group(2), scheme, shown),
                path(parts.group(3), shown));
    }

    /// `acme.example:8080/a` begins with a host, not with a scheme.
    private static boolean hasScheme(String text) {
        return text.contains("://") || text.matches("(?i)[a-z][a-z0-9+-]*:(?!\\d{1,5}(/|$)).*");
    }

    private static String host(String written, String shown) throws NoAddress {
        if (written.startsWith("[")) {
            return written.substring(1, written.length() - 1).toLowerCase(Locale.ROOT);
        }
        try {
            var host = IDN.toASCII(written, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
            if (host.isEmpty()
                    || (NUMBER.matcher(host).matches() && !FOUR.matcher(host).matches())) {
                throw new NoAddress(shown + " writes a number in the place of a site. Use the name of the site.");
            }
            return host;
        } catch (IllegalArgumentException _) {
            throw new NoAddress(shown + " is no web address: a site cannot be called like that.");
        }
    }

    private static int port(String written, String scheme, String shown) throws NoAddress {
        int port = written == null ? (scheme.equals("https") ? 443 : 80) : Integer.parseInt(written);
        if (port < 1 || port > 65_535) {
            throw new NoAddress(shown + " is no web address: there is no such port.");
        }
        return port;
    }

    private static String path(String written, String shown) throws NoAddress {
        var path = written.startsWith("/") ? written : "/" + written;
        try {
            var sent = new URI(path.startsWith("//") ? "/." + path : path.replace(" ", "%20")).toASCIIString();
            if (SENT.matcher(sent).matches()) {
                return sent;
            }
        } catch (URISyntaxException _) {
            // told below
        }
        throw new NoAddress(
                shown + " is no web address: write signs that are not letters or digits as “%20” and so on.");
    }

    /// Where a page at this address leads on to.
    WebAddress resolve(String location) throws NoAddress {
        try {
            return of(URI.create(whole())
                    .resolve(location.strip().replace(" ", "%20"))
                    .toString());
        } catch (IllegalArgumentException _) {
            throw new NoAddress("“" + Shown.line(location, SHOWN) + "” is no web address.");
        }
    }

    boolean hasUsualPort() {
        return port == (secure ? 443 : 80);
    }

    /// The host as it stands in an address, with the port if it is not the usual one.
    String site() {
        var bracketed = host.contains(":") ? "[" + host + "]" : host;
        return hasUsualPort() ? bracketed : bracketed + ":" + port;
    }

    String whole() {
        return (secure ? "https://" : "http://") + site() + path;
    }

    /// As people read it.
    String shown() {
        var text = (secure ? "" : "http://") + site() + (path.equals("/") ? "" : path);
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "… (" + text.length() + " letters)" : text;
    }
}
