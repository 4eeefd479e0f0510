package baton.studio.look;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Whether things may move. The desktop says it, and [Appearance#stillProperty()] for those who want less.
public final class Motion {

    private Motion() {}

    /// Whether nothing is to move where `node` is. JavaFX thread only.
    public static boolean isReduced(Node node) {
        var scene = node.getScene();
        return scene == null ? Platform.getPreferences().isReducedMotion() : isReduced(scene);
    }

    private static boolean isReduced(Scene scene) {
        return scene.getPreferences().isReducedMotion();
    }
}
