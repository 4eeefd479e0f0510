package baton.tools.web;

import baton.tools.ToolTrouble;
import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;

/// Gets pages, and follows where they lead on by hand: each hop is held against the same rules as the first.
///
/// @param lookup asks for the addresses of names
/// @param policy which addresses may be connected to
record Fetcher(NameLookup lookup, AddressPolicy policy, Limits limits) {

    /// The page that was there in the end.
    record Page(WebAddress address, HttpReply reply) {}

    /// Something that may not be read, as a sentence.
    static final class Forbidden extends Exception {
        private static final long serialVersionUID = 1L;

        private final String why;

        Forbidden(String why) {
            super(why);
            this.why = why;
        }

        String why() {
            return why;
        }
    }

    /// @param mayLeadTo whether a page may lead on to an address
    Page fetch(WebAddress first, Predicate<WebAddress> mayLeadTo) throws IOException, Forbidden, InterruptedException {
        try {
            return follow(first, mayLeadTo);
        } catch (SocketTimeoutException _) {
            throw new ToolTrouble("“" + first.site() + "” takes too long to answer.");
        } catch (SSLException unsafe) {
            throw new ToolTrouble("“" + first.site() + "” cannot prove that it is what it says it is.", unsafe);
        } catch (IOException broken) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            throw broken instanceof ToolTrouble
                    ? broken
                    : new ToolTrouble("The connection to “" + first.site() + "” broke off.", broken);
        }
    }

    private Page follow(WebAddress first, Predicate<WebAddress> mayLeadTo) throws IOException, Forbidden {
        var get = new HttpGet(new Deadline(limits.time()), limits.bytes());
        var page = first;
        for (int hops = 0; hops <= limits.hops(); hops++) {
            var reply = get.get(page, addresses(page));
            if (!reply.leadsOn()) {
                return new Page(page, reply);
            }
            page = next(page, reply.header("location"), mayLeadTo);
        }
        throw new ToolTrouble("“" + first.shown() + "” leads on and on, so it was not read.");
    }

    private static WebAddress next(WebAddress page, String location, Predicate<WebAddress> mayLeadTo) throws Forbidden {
        try {
            var next = page.resolve(location);
            if (!mayLeadTo.test(next)) {
                throw new Forbidden("“" + page.shown() + "” leads on to “" + next.shown() + "”, which is another site."
                        + " It was not read.");
            }
            return next;
        } catch (WebAddress.NoAddress nowhere) {
            throw new Forbidden("“" + page.shown() + "” leads on to something that is not read. " + nowhere.why());
        }
    }

    /// All addresses of the page's host; they were looked up this once.
    private List<InetAddress> addresses(WebAddress page) throws IOException, Forbidden {
        List<InetAddress> addresses;
        try {
            addresses = lookup.addresses(page.host());
        } catch (UnknownHostException unknown) {
            throw new ToolTrouble("There is no site called “" + page.host() + "”, or the network is down.", unknown);
        }
        for (var address : addresses) {
            if (!policy.allows(address)) {
                throw new Forbidden(notPublic(page, address));
            }
        }
        return addresses;
    }

    private static String notPublic(WebAddress page, InetAddress address) {
        return "“" + page.shown() + "” leads to " + address.getHostAddress()
                + ", which is this computer or its own network and not the public web. It was not read.";
    }

    /// Why an address that is written in figures may not be read; empty for names, and for one that may.
    String problem(WebAddress page) {
        boolean here = page.host().equals("localhost") || page.host().endsWith(".localhost");
        boolean figures = page.host().contains(":") || page.host().matches("[0-9.]+");
        if (!here && !figures) {
            return "";
        }
        try {
            var address = here ? InetAddress.getLoopbackAddress() : InetAddress.ofLiteral(page.host());
            return policy.allows(address) ? "" : notPublic(page, address);
        } catch (IllegalArgumentException _) {
            return "“" + page.shown() + "” is no web address.";
        }
    }
}
