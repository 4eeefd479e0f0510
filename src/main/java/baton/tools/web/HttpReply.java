package baton.tools.web;

import java.util.Map;

/// What a server answered.
final class HttpReply {

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    /// @param headers by their names in small letters
    HttpReply(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.body = body;
    }

    int status() {
        return status;
    }

    /// Empty if there is none.
    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /// Not to be written to.
    byte[] body() {
        return body;
    }

    boolean leadsOn() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> !header("location").isBlank();
            default -> false;
        };
    }
}
