package baton.studio.canvas.geometry;

import baton.workflow.Node;
import baton.workflow.NodeType;

/// How large cards are drawn, at 100 %. Known without a window, so that lines, drop zones and free places can
/// be worked out anywhere.
public final class CardSize {

    public static final double GRID = 8;
    public static final double WIDTH = 240;
    public static final double HEIGHT = 96;

    /// How much a card grows by a button, by a sentence, and while it can be seen what an agent says.
    public static final double ANSWER = 36;

    public static final double MESSAGE = 40;
    public static final double PEEK = 88;

    /// Of a start or a result.
    public static final double SLIM_WIDTH = 176;

    public static final double SLIM_HEIGHT = 64;

    /// How far below the upper edge the ports are, on every card: lines between cards on one row are straight.
    public static final double PORT_Y = 32;

    /// From card to card when Baton places them: room for the words on the line.
    public static final double GAP = 104;

    private CardSize() {}

    /// The width of the card of `node`.
    public static double width(Node node) {
        return isSlim(node) ? SLIM_WIDTH : WIDTH;
    }

    /// The height of the card of `node` while nothing runs.
    public static double height(Node node) {
        return height(isSlim(node));
    }

    public static double height(boolean slim) {
        return slim ? SLIM_HEIGHT : HEIGHT;
    }

    public static boolean isSlim(Node node) {
        return switch (node.type()) {
            case NodeType.Start _, NodeType.Result _ -> true;
            case NodeType.Agent _, NodeType.Review _, NodeType.Decision _, NodeType.Other _ -> false;
        };
    }

    /// The nearest line of the grid.
    public static double snapped(double value) {
        return Math.round(value / GRID) * GRID;
    }
}
