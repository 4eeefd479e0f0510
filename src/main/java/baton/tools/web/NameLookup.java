package baton.tools.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// Asks for the addresses of a name. Asked once for each hop: what is connected to is what was looked at.
@FunctionalInterface
public interface NameLookup {

    NameLookup SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    List<InetAddress> addresses(String host) throws UnknownHostException;
}
