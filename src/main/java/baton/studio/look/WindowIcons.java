package baton.studio.look;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/// Baton's sign in the sizes that desktops ask for, for `stage.getIcons()`.
public final class WindowIcons {

    private WindowIcons() {}

    /// From 16 to 512 px; needs a running JavaFX.
    public static List<Image> all() {
        return IntStream.of(16, 24, 32, 48, 64, 128, 256, 512)
                .mapToObj(WindowIcons::image)
                .toList();
    }

    private static Image image(int size) {
        String path = "/baton/icons/baton-" + size + ".png";
        return new Image(Objects.requireNonNull(WindowIcons.class.getResource(path), path)
                .toExternalForm());
    }
}
