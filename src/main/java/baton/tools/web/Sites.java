package baton.tools.web;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The sites that an agent is kept to. Each covers the sites below it: `acme.example` covers
/// `blog.acme.example`.
///
/// @param names hosts, with a port where it is not the usual one; empty for all sites
record Sites(List<String> names) {

    Sites {
        names = names.stream().map(Sites::plain).toList();
    }

    private static String plain(String written) {
        var name = written.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("[/?#].*$", "");
        name = name.startsWith("*.") ? name.substring(2) : name;
        try {
            int port = name.lastIndexOf(':');
            return port < 0 ? IDN.toASCII(name) : IDN.toASCII(name.substring(0, port)) + name.substring(port);
        } catch (IllegalArgumentException _) {
            return name;
        }
    }

    boolean cover(WebAddress address) {
        return names.isEmpty() || names.stream().anyMatch(name -> covers(name, address));
    }

    private static boolean covers(String name, WebAddress address) {
        int port = name.lastIndexOf(':');
        boolean hasPort = port >= 0 && !name.endsWith("]");
        var host = hasPort ? name.substring(0, port) : name;
        boolean samePort =
                hasPort ? name.substring(port + 1).equals(String.valueOf(address.port())) : address.hasUsualPort();
        var bare = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        return !bare.isEmpty()
                && samePort
                && (address.host().equals(bare)
                        || (!isNumeric(bare) && address.host().endsWith("." + bare)));
    }

    private static boolean isNumeric(String host) {
        return host.contains(":") || host.matches("[0-9.]+");
    }

    /// The site that a permission for `address` is one for: without its `www.`, where that is covered as well.
    Sites around(WebAddress address) {
        var bare = Optional.of(address)
                .filter(one -> one.host().startsWith("www.") && one.host().indexOf('.', 4) > 0)
                .map(one -> new WebAddress(one.secure(), one.host().substring(4), one.port(), one.path()))
                .filter(this::cover)
                .orElse(address);
        return new Sites(List.of(bare.site()));
    }

    String words() {
        return String.join(", ", names);
    }
}
