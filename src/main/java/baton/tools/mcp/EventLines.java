package baton.tools.mcp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/// The data of server-sent events, event by event.
final class EventLines {

    private final BufferedReader lines;

    /// @param from bounded
    EventLines(InputStream from) {
        lines = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8));
    }

    /// @param taker takes the data of one, and says whether it wants more
    void whileWanted(Predicate<String> taker) throws IOException {
        var data = new StringBuilder();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("data:")) {
                data.append(data.isEmpty() ? "" : "\n")
                        .append(line.substring("data:".length()).stripLeading());
            } else if (line.isEmpty() && !data.isEmpty()) {
                if (!taker.test(data.toString())) {
                    return;
                }
                data.setLength(0);
            }
        }
        if (!data.isEmpty() && !taker.test(data.toString())) {
            data.setLength(0);
        }
    }
}
