package baton.studio.inspector;

import baton.studio.look.Segmented;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.Region;

/// A choice between a few things that are all seen, which tells only of what the person chose.
final class Pick<T> {

    private final Segmented<T> buttons;
    private Consumer<T> chosen = _ -> {};
    private boolean showing;

    /// @param id the choice's id; the button for the nth thing has it with `-n`
    Pick(String id, List<T> things, Function<T, String> words) {
        buttons = new Segmented<>(things, words);
        buttons.setId(id);
        for (int at = 0; at < things.size(); at++) {
            buttons.getChildren().get(at).setId(id + "-" + at);
        }
        buttons.chosenProperty().subscribe((_, thing) -> {
            if (!showing) {
                chosen.accept(thing);
            }
        });
    }

    Region root() {
        return buttons;
    }

    void onChoose(Consumer<T> listener) {
        chosen = listener;
    }

    void show(T thing) {
        showing = true;
        try {
            buttons.chosenProperty().set(thing);
        } finally {
            showing = false;
        }
    }
}
