package baton.studio.canvas;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.gesture.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Frames around what was found, near or far; only around as much of it as is in view.
final class FindMarks extends Pane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final int MOST = 300;
    private static final double AROUND = 5;
    private static final double LINE_WIDTH = 140;
    private static final double LINE_HEIGHT = 34;

    private final Camera camera;
    private final Function<Hit, Optional<Box>> boxOf;
    private List<Hit> hits = List.of();
    private Optional<Hit> current = Optional.empty();

    FindMarks(Camera camera, Function<Hit, Optional<Box>> boxOf) {
        this.camera = camera;
        this.boxOf = boxOf;
        setManaged(false);
        setMouseTransparent(true);
        setId("find-marks");
        camera.viewportProperty().subscribe(_ -> draw());
    }

    void show(List<Hit> found, Optional<Hit> chosen) {
        hits = found;
        current = chosen;
        draw();
    }

    private void draw() {
        if (hits.isEmpty()) {
            getChildren().clear();
            return;
        }
        var seen = camera.seen();
        var places = new ArrayList<Map.Entry<Hit, Box>>();
        for (var hit : hits) {
            if (places.size() < MOST) {
                boxOf.apply(hit).filter(seen::touches).ifPresent(box -> places.add(Map.entry(hit, box)));
            }
        }
        while (getChildren().size() > places.size()) {
            getChildren().removeLast();
        }
        while (getChildren().size() < places.size()) {
            getChildren().add(mark());
        }
        for (int at = 0; at < places.size(); at++) {
            put(getChildren().get(at), places.get(at).getKey(), places.get(at).getValue());
        }
    }

    private static Region mark() {
        var mark = new Region();
        mark.getStyleClass().add("find-mark");
        mark.setManaged(false);
        return mark;
    }

    private void put(javafx.scene.Node mark, Hit hit, Box box) {
        var pixels = camera.viewport().toPixels(box);
        boolean isLine = hit instanceof Hit.Line;
        double beside = isLine ? LINE_WIDTH / 2 : AROUND;
        double above = isLine ? LINE_HEIGHT / 2 : AROUND;
        mark.resizeRelocate(
                Math.rint(pixels.x() - beside),
                Math.rint(pixels.y() - above),
                pixels.width() + 2 * beside,
                pixels.height() + 2 * above);
        mark.pseudoClassStateChanged(CURRENT, current.filter(hit::equals).isPresent());
    }
}
