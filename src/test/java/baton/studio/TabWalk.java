package baton.studio;

import baton.studio.access.Rules;
import baton.studio.access.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;

/// Goes round a view with Tab, and looks at each stop whether it can be seen there that it has the keyboard.
final class TabWalk {

    private static final int MOST_STOPS = 120;

    /// How much of a picture changes at least with a ring around something: a blinking caret is less.
    private static final int RING = 30;

    private static final double BESIDE = 4;

    private record Stop(Node node, Bounds place, WritableImage picture) {}

    private final StudioFixture studio;
    private final List<String> found = new ArrayList<>();

    TabWalk(StudioFixture studio) {
        this.studio = studio;
    }

    List<String> found() {
        return found;
    }

    void around(String place) {
        studio.press(KeyCode.TAB);
        var first = stop();
        var last = first;
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            studio.press(KeyCode.TAB);
            var next = stop();
            compare(place, last, next);
            if (next.node().equals(first.node())) {
                return;
            }
            last = next;
        }
        found.add(place + " Tab does not come round: " + Seen.named(last.node()));
    }

    private Stop stop() {
        return studio.seen(scene -> {
            var owner = Objects.requireNonNull(scene.getFocusOwner(), "nothing has the keyboard");
            return new Stop(owner, owner.localToScene(owner.getLayoutBounds()), scene.snapshot(null));
        });
    }

    private void compare(String place, Stop stop, Stop next) {
        if (stop.node().equals(next.node())) {
            found.add(place + " holds the keyboard: " + Seen.named(stop.node()));
            return;
        }
        studio.onScreen(() -> Rules.hidden(stop.node()).forEach(flaw -> found.add(place + " " + flaw)));
        if (differences(stop.picture(), next.picture(), around(stop)) < RING) {
            found.add(place + " does not show that it has the keyboard: " + Seen.named(stop.node()));
        }
    }

    private static Bounds around(Stop stop) {
        var place = stop.place();
        return new BoundingBox(
                place.getMinX() - BESIDE,
                place.getMinY() - BESIDE,
                place.getWidth() + 2 * BESIDE,
                place.getHeight() + 2 * BESIDE);
    }

    private static int differences(WritableImage one, WritableImage other, Bounds where) {
        int different = 0;
        for (int x = (int) Math.max(0, where.getMinX()); x < Math.min(one.getWidth(), where.getMaxX()); x++) {
            for (int y = (int) Math.max(0, where.getMinY()); y < Math.min(one.getHeight(), where.getMaxY()); y++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    different++;
                }
            }
        }
        return different;
    }
}
