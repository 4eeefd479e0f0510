package baton.studio.canvas;

import baton.studio.canvas.geometry.EdgePath;
import baton.studio.canvas.gesture.Hit;
import baton.studio.canvas.picture.LineLife;
import baton.studio.canvas.picture.LinePicture;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import baton.workflow.Position;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.jspecify.annotations.Nullable;

/// One hand-off: the line with its arrow, and the pill with its words, which lies in a layer of its own above
/// all lines.
final class EdgeView extends Group {

    private static final List<LineLife> LIVES = List.of(LineLife.CARRYING, LineLife.TAKEN, LineLife.NOT_TAKEN);
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass AGAIN = PseudoClass.getPseudoClass("again");
    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final PseudoClass WARNED = PseudoClass.getPseudoClass("warned");

    private final Path hit = path("handoff-hit");
    private final Path line = path("handoff-line");
    private final Path arrow = path("handoff-arrow");
    private final Label pill = new Label();
    private final Tip tip = new Tip(pill);
    private final CarriedDot dot = new CarriedDot();
    private LinePicture picture;
    private EdgePath course;
    private @Nullable Icon sign;

    EdgeView(LinePicture first) {
        picture = first;
        course = first.path();
        setId("line-" + first.id());
        pill.setId("pill-" + first.id());
        pill.getStyleClass().add("handoff-pill");
        pill.setUserData(new Hit.Line(first.id()));
        setUserData(new Hit.Line(first.id()));
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        line.setMouseTransparent(true);
        arrow.setMouseTransparent(true);
        setCache(true);
        pill.setCache(true);
        hit.hoverProperty().subscribe(this::hover);
        pill.hoverProperty().subscribe(this::hover);
        pill.widthProperty().subscribe(_ -> placePill());
        pill.heightProperty().subscribe(_ -> placePill());
        getChildren().addAll(hit, line, arrow);
    }

    private static Path path(String style) {
        var path = new Path();
        path.getStyleClass().add(style);
        return path;
    }

    Label pill() {
        return pill;
    }

    LinePicture picture() {
        return picture;
    }

    EdgePath course() {
        return course;
    }

    private void hover() {
        boolean hovered = hit.isHover() || pill.isHover();
        mark(HOVERED, hovered);
    }

    void show(LinePicture newPicture) {
        boolean begins = newPicture.life() == LineLife.CARRYING && picture.life() != LineLife.CARRYING;
        picture = newPicture;
        if (line.getElements().isEmpty() || !course.equals(newPicture.path())) {
            run(newPicture.path());
        }
        words();
        mark(SELECTED, newPicture.selected());
        mark(AGAIN, newPicture.goesBack());
        LIVES.forEach(life -> mark(pseudo(life), life == newPicture.life()));
        if (begins) {
            if (dot.getParent() == null) {
                getChildren().add(dot);
            }
            dot.travel(() -> course);
        }
    }

    private static PseudoClass pseudo(LineLife life) {
        return switch (life) {
            case IDLE -> PseudoClass.getPseudoClass("idle");
            case CARRYING -> PseudoClass.getPseudoClass("carrying");
            case TAKEN -> PseudoClass.getPseudoClass("taken");
            case NOT_TAKEN -> PseudoClass.getPseudoClass("not-taken");
        };
    }

    private void words() {
        var trouble = picture.trouble();
        var taken = picture.life() == LineLife.TAKEN && !picture.goesBack();
        pill.setText(picture.words());
        sign(trouble.isThere() ? Icon.WARNING : icon(taken));
        pill.setContentDisplay(taken && !trouble.isThere() ? ContentDisplay.RIGHT : ContentDisplay.LEFT);
        pill.pseudoClassStateChanged(FAILED, trouble.stopsRun());
        pill.pseudoClassStateChanged(WARNED, trouble.isThere() && !trouble.stopsRun());
        pill.setVisible(!picture.words().isEmpty() || trouble.isThere());
        tip.say(trouble.words());
        placePill();
    }

    private @Nullable Icon icon(boolean taken) {
        if (taken) {
            return Icon.CHECK;
        }
        return picture.goesBack() ? Icon.SEND_BACK : null;
    }

    private void sign(@Nullable Icon icon) {
        if (icon != sign) {
            sign = icon;
            pill.setGraphic(icon == null ? null : new IconView(icon));
        }
    }

    /// Runs the line along `path`; nothing else of it changes.
    void run(EdgePath path) {
        course = path;
        var curves = elements(path);
        line.getElements().setAll(curves);
        hit.getElements().setAll(elements(path));
        arrow.getElements().setAll(arrow(path));
        placePill();
    }

    static List<PathElement> arrow(EdgePath path) {
        var barbs = path.arrow();
        return List.of(moveTo(barbs.get(0)), lineTo(barbs.get(1)), lineTo(barbs.get(2)));
    }

    static List<PathElement> elements(EdgePath path) {
        var elements = new java.util.ArrayList<PathElement>();
        elements.add(moveTo(path.start()));
        path.curves()
                .forEach(curve -> elements.add(new CubicCurveTo(
                        curve.pull().x(),
                        curve.pull().y(),
                        curve.pullBack().x(),
                        curve.pullBack().y(),
                        curve.end().x(),
                        curve.end().y())));
        return elements;
    }

    private static MoveTo moveTo(Position at) {
        return new MoveTo(at.x(), at.y());
    }

    private static LineTo lineTo(Position at) {
        return new LineTo(at.x(), at.y());
    }

    private void placePill() {
        pill.setTranslateX(Math.rint(course.label().x() - pill.getWidth() / 2));
        pill.setTranslateY(Math.rint(course.label().y() - pill.getHeight() / 2));
    }

    /// Whether the keyboard is on it.
    void current(boolean here) {
        mark(CURRENT, here);
    }

    void mark(PseudoClass what, boolean on) {
        List.of(line, arrow, pill).forEach(part -> part.pseudoClassStateChanged(what, on));
    }
}
