package baton.agents;

import baton.workflow.Value;

/// Listens for what LangChain4j does not pass on: that a model declines, and in which words.
final class Declined {

    private final StringBuilder words = new StringBuilder();
    private boolean outright;

    /// @param data what a server sent and nothing else was made of
    void hear(String data) {
        if (data.contains("refusal") || data.contains("blockReason")) {
            Json.read(data).ifPresent(this::collect);
        }
    }

    private void collect(Value value) {
        switch (value) {
            case Value.Items(var items) -> items.forEach(this::collect);
            case Value.Group(var fields) -> {
                words.append(fields.text("refusal"));
                outright |= fields.text("stop_reason").equals("refusal")
                        || !fields.text("blockReason").isBlank();
                fields.values().forEach(this::collect);
            }
            case Value.Text _, Value.Number _, Value.YesNo _, Value.Nothing _ -> {}
        }
    }

    /// Whether nothing that was said before counts either.
    boolean isOutright() {
        return outright;
    }

    boolean isSaid() {
        return outright || !words.isEmpty();
    }

    String words() {
        return words.toString();
    }
}
