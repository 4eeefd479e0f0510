package baton.tools.web;

import java.net.Inet4Address;
import java.net.InetAddress;

/// Which computers may be connected to.
@FunctionalInterface
public interface AddressPolicy {

    /// Those of the public internet: not this computer, not the network it is in, nothing set aside.
    AddressPolicy PUBLIC = AddressPolicy::isPublic;

    boolean allows(InetAddress address);

    private static boolean isPublic(InetAddress address) {
        var bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        int third = bytes[2] & 0xff;
        return switch (first) {
            case 0, 10, 127 -> false;
            case 100 -> second < 64 || second > 127;
            case 169 -> second != 254;
            case 172 -> second < 16 || second > 31;
            case 192 -> second != 168 && !(second == 0 && (third == 0 || third == 2)) && !(second == 88 && third == 99);
            case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
            case 203 -> second != 0 || third != 113;
            default -> first < 224;
        };
    }

    /// Only 2000::/3 is given out to the public, and some of it leads elsewhere: tunnels to other addresses,
    /// examples.
    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        int second = (bytes[2] & 0xff) << 8 | (bytes[3] & 0xff);
        boolean setAside = first == 0x2001 && (second < 0x0200 || second == 0x0db8);
        boolean tunnel = first == 0x2002;
        boolean example = first == 0x3fff && second < 0x1000;
        return (first & 0xe000) == 0x2000 && !setAside && !tunnel && !example;
    }
}
