package baton.studio.canvas;

import java.util.List;

/// A sentence that passes by, with what can be done about it.
public record Toast(String text, List<Choice> choices) {

    /// @param words what the button says
    public record Choice(String words, Runnable action) {}

    public Toast {
        choices = List.copyOf(choices);
    }
}
