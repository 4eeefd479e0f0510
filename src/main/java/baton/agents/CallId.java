package baton.agents;

import baton.engine.ModelBook.Kind;
import java.util.regex.Pattern;

/// The ids under which calls of tools are kept: what the service calls it, or a number where it calls it
/// nothing; behind it, what the service has signed with the call and wants to see again with it. What one kind
/// of service has signed means nothing to another.
final class CallId {

    private static final Pattern MARK = Pattern.compile("#(signed|thought):");

    private CallId() {}

    private static String mark(Kind kind) {
        return kind == Kind.ANTHROPIC ? "#thought:" : "#signed:";
    }

    static String of(String id, Kind kind, String signature) {
        return signature.isEmpty() ? id : id + mark(kind) + signature;
    }

    static String plain(String kept) {
        return MARK.split(kept, 2)[0];
    }

    /// What a service of this kind has signed; empty if none has.
    static String signature(String kept, Kind kind) {
        int at = kept.indexOf(mark(kind));
        return at < 0 ? "" : kept.substring(at + mark(kind).length());
    }
}
