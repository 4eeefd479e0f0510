package baton.studio.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// The bar at the top, at several widths.
class ThreePartsTest {

    private final Region first = part(100, 200);
    private final Region middle = part(200, 200);
    private final Region last = part(150, 180);
    private final ThreeParts bar = new ThreeParts(first, middle, last);

    private static Region part(double least, double usual) {
        var part = new Region();
        part.setMinSize(least, 30);
        part.setPrefSize(usual, 30);
        return part;
    }

    private void wide(double width) {
        bar.resize(width, bar.prefHeight(width));
        bar.layout();
    }

    @Test
    void the_middle_is_in_the_middle_where_there_is_room() {
        wide(1000);

        assertThat(middle.getLayoutX()).isEqualTo(400);
        assertThat(last.getBoundsInParent().getMaxX()).isEqualTo(1000);
        assertThat(bar.getHeight()).isEqualTo(30);
    }

    @Test
    void it_goes_aside_for_what_may_not_be_cut() {
        wide(480);

        assertThat(middle.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(last.getLayoutX());
        assertThat(last.getWidth()).isGreaterThanOrEqualTo(150);
        assertThat(middle.getLayoutY()).isEqualTo(last.getLayoutY());
    }

    @Test
    void it_goes_below_where_all_three_have_no_room() {
        wide(400);

        assertThat(middle.getLayoutY())
                .isGreaterThanOrEqualTo(first.getBoundsInParent().getMaxY());
        assertThat(first.getWidth()).isGreaterThanOrEqualTo(100);
        assertThat(last.getWidth()).isGreaterThanOrEqualTo(150);
        assertThat(bar.getHeight()).isGreaterThan(60);
    }
}
