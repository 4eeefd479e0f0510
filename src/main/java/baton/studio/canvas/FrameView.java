package baton.studio.canvas;

import baton.studio.canvas.gesture.Hit;
import baton.studio.canvas.picture.NotePicture;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A titled border around steps. It is taken by its title or its border; inside, the ground goes on.
final class FrameView extends Remark {

    /// How high the title is, and how wide the border is to a hand.
    static final double TITLE = 32;

    private static final double BORDER = 10;

    private final Region ground = new Region();
    private final Region edge = new Region();
    private final Label title = new Label();
    private final List<Region> borders = Stream.generate(Region::new).limit(4).toList();

    FrameView(NotePicture first) {
        super(first, "frame-card");
        setPickOnBounds(false);
        var hit = new Hit.OnNote(first.note().id());
        ground.getStyleClass().add("frame-ground");
        ground.setMouseTransparent(true);
        edge.getStyleClass().add("frame-edge");
        edge.setMouseTransparent(true);
        title.getStyleClass().add("frame-title");
        title.setUserData(hit);
        getChildren().addAll(ground, edge);
        borders.forEach(border -> {
            border.setUserData(hit);
            border.setPickOnBounds(true);
            getChildren().add(border);
        });
        getChildren().add(title);
        addGrip();
    }

    @Override
    void show(NotePicture picture) {
        super.show(picture);
        var text = picture.note().text();
        title.setText(text.isBlank() ? MESSAGES.text("frame.untitled") : text.strip());
        setAccessibleText(MESSAGES.text("frame.spoken", title.getText()));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double width = getWidth();
        double height = getHeight();
        ground.resizeRelocate(0, 0, width, height);
        edge.resizeRelocate(0, 0, width, height);
        title.resizeRelocate(0, 0, Math.min(width, title.prefWidth(-1)), TITLE);
        borders.get(0).resizeRelocate(0, 0, width, TITLE);
        borders.get(1).resizeRelocate(0, height - BORDER, width, BORDER);
        borders.get(2).resizeRelocate(0, 0, BORDER, height);
        borders.get(3).resizeRelocate(width - BORDER, 0, BORDER, height);
    }
}
