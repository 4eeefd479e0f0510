package baton.studio.look;

import java.util.Locale;
import java.util.Set;
import javafx.geometry.NodeOrientation;

/// On which side a language begins. What runs through a workflow goes from left to right in all of them.
public final class Direction {

    private static final Set<String> FROM_THE_RIGHT =
            Set.of("ar", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi");

    private Direction() {}

    public static NodeOrientation of(Locale language) {
        return FROM_THE_RIGHT.contains(language.getLanguage())
                ? NodeOrientation.RIGHT_TO_LEFT
                : NodeOrientation.LEFT_TO_RIGHT;
    }
}
