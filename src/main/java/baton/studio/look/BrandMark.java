package baton.studio.look;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/// Baton's own sign as in `icons/baton.svg`: a white baton, handed upwards, on a blue tile. 26 px, `large` 56
/// (style class).
public final class BrandMark extends StackPane {

    public BrandMark() {
        getStyleClass().add("brand-mark");
        getChildren().add(new Baton());
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMouseTransparent(true);
    }

    private static final class Baton extends Drawing {

        private static final double HALF_LENGTH = 4.7;
        private static final double TILT_DEGREES = -35;

        Baton() {
            super("brand-drawing");
            SVGPath baton = path("M" + (12 - HALF_LENGTH) + " 12h" + 2 * HALF_LENGTH, "brand-baton");
            baton.setRotate(TILT_DEGREES);
            art().getChildren().add(baton);
        }
    }
}
