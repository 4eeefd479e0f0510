package baton.studio.look;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/// A picture of paths in a 24 × 24 box that is as large as its style says (`-baton-size`, default 16 px).
///
/// Pen widths in the style sheet are in units of that box, so a drawing keeps its proportions at every size.
abstract class Drawing extends Region {

    /// The edge of the box that all our paths are drawn in.
    static final double BOX = 24;

    private static final StyleablePropertyFactory<Drawing> CSS =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<Drawing, Number> SIZE =
            CSS.createSizeCssMetaData("-baton-size", drawing -> drawing.size, 16.0);

    private final StyleableProperty<Number> size = new SimpleStyleableObjectProperty<>(SIZE, this, "size", 16.0) {
        @Override
        protected void invalidated() {
            requestLayout();
        }
    };
    private final Group art = new Group();

    Drawing(String styleClass) {
        getStyleClass().add(styleClass);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMouseTransparent(true);
        art.setManaged(false);
        getChildren().add(art);
    }

    /// The group whose coordinates are those of the box.
    final Group art() {
        return art;
    }

    static SVGPath path(String data, String styleClass) {
        var path = new SVGPath();
        path.setContent(data);
        path.getStyleClass().add(styleClass);
        return path;
    }

    private double size() {
        return size.getValue().doubleValue();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + size() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + size() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset() + (getWidth() - snappedLeftInset() - snappedRightInset() - size()) / 2;
        double top = snappedTopInset() + (getHeight() - snappedTopInset() - snappedBottomInset() - size()) / 2;
        art.getTransforms().setAll(new Translate(left, top), new Scale(size() / BOX, size() / BOX));
    }

    /// What the style sheets may set on any drawing.
    static List<CssMetaData<? extends Styleable, ?>> drawingCss() {
        return CSS.getCssMetaData();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return CSS.getCssMetaData();
    }
}
