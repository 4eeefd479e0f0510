package baton.studio.look;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// The big picture of a state: silhouette first, then what stands inside it.
record BadgeDrawing(List<Node> shapes) {

    private static final double MIDDLE = Drawing.BOX / 2;
    private static final String RING = "M22.5 12a10.5 10.5 0 1 1-21 0a10.5 10.5 0 1 1 21 0z";

    BadgeDrawing {
        shapes = List.copyOf(shapes);
    }

    static BadgeDrawing of(BadgeState state) {
        return switch (state) {
            case NOT_RUN -> new BadgeDrawing(List.of(line("M17.5 12a5.5 5.5 0 1 1-11 0a5.5 5.5 0 1 1 11 0z")));
            case NEXT -> new BadgeDrawing(List.of(dashed(RING), inside(Icon.HOURGLASS, 0.54)));
            case WORKING -> new BadgeDrawing(List.of(Drawing.path("M12 2.5A9.5 9.5 0 1 1 2.5 12", "badge-arc")));
            case NEEDS_YOU ->
                new BadgeDrawing(List.of(silhouette("M12 .8L23.2 12 12 23.2 .8 12z"), inside(Icon.HAND, 0.5)));
            case RETRYING -> new BadgeDrawing(List.of(dashed(RING), inside(Icon.RETRY, 0.62)));
            case DONE ->
                new BadgeDrawing(List.of(
                        silhouette("M23 12a11 11 0 1 1-22 0a11 11 0 1 1 22 0z"), mark("M7 12.4l3.5 3.5L17.2 8.8")));
            case FAILED ->
                new BadgeDrawing(List.of(silhouette("M2 2h20v20h-20z"), mark("M7.8 7.8l8.4 8.4M16.2 7.8l-8.4 8.4")));
            case SKIPPED -> new BadgeDrawing(List.of(line("M5 12h14")));
            case STOPPED -> new BadgeDrawing(List.of(line("M3.5 3.5h17v17h-17z"), line("M8.5 12h7")));
        };
    }

    private static SVGPath silhouette(String path) {
        return Drawing.path(path, "badge-silhouette");
    }

    private static SVGPath line(String path) {
        return Drawing.path(path, "badge-line");
    }

    private static SVGPath dashed(String path) {
        return Drawing.path(path, "badge-ring");
    }

    private static SVGPath mark(String path) {
        return Drawing.path(path, "badge-mark");
    }

    private static SVGPath inside(Icon icon, double scale) {
        SVGPath path = Drawing.path(icon.outline(), "badge-inside");
        path.getTransforms().add(new Scale(scale, scale, MIDDLE, MIDDLE));
        return path;
    }
}
