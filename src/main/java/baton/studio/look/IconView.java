package baton.studio.look;

/// Shows one [Icon].
///
/// Style: class `icon-view`, size `-baton-size`, colour the looked-up `-baton-icon` of the nearest ancestor
/// that sets it, pen on `.icon-outline` (`-fx-stroke-width`, in units of the 24 box).
public final class IconView extends Drawing {

    public IconView(Icon icon) {
        super("icon-view");
        show(icon);
    }

    /// Shows `icon` instead.
    public void show(Icon icon) {
        art().getChildren().clear();
        if (!icon.solid().isEmpty()) {
            art().getChildren().add(path(icon.solid(), "icon-solid"));
        }
        if (!icon.outline().isEmpty()) {
            art().getChildren().add(path(icon.outline(), "icon-outline"));
        }
    }
}
