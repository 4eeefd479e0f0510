package baton.agents;

/// The ids under which calls of tools are kept: what the service calls it, or a number where it calls it
/// nothing; behind it, what the service has signed with the call and wants to see again with it.
final class CallId {

    private static final String SIGNED = "#signed:";

    private CallId() {}

    static String of(String id, String signature) {
        return signature.isEmpty() ? id : id + SIGNED + signature;
    }

    static String plain(String kept) {
        int at = kept.indexOf(SIGNED);
        return at < 0 ? kept : kept.substring(0, at);
    }

    static String signature(String kept) {
        int at = kept.indexOf(SIGNED);
        return at < 0 ? "" : kept.substring(at + SIGNED.length());
    }
}
