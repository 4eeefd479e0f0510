package baton.studio.canvas.geometry;

import baton.workflow.Position;
import java.util.ArrayList;
import java.util.List;

/// The straight pieces of a line that is led around cards. Between two corners each is level or upright, in turn.
final class Bends {

    /// Where on its piece the words of a line may stand, so that those of several that run side by side do not cover
    /// each other.
    private static final List<Double> LABELS = List.of(0.5, 0.25, 0.75, 0.38, 0.62, 0.12, 0.88);

    private Bends() {}

    static boolean isLevel(List<Position> corners, int piece) {
        return corners.get(piece).y() == corners.get(piece + 1).y();
    }

    /// Where a piece lies: its `y` if it is level, else its `x`.
    static double at(List<Position> corners, int piece) {
        return isLevel(corners, piece)
                ? corners.get(piece).y()
                : corners.get(piece).x();
    }

    /// A box around a piece, without width or without height.
    static Box box(List<Position> corners, int piece) {
        return Box.between(corners.get(piece), corners.get(piece + 1));
    }

    /// The same way, but for one piece that lies `aside` of where it did: further down, or further right.
    static List<Position> moved(List<Position> corners, int piece, double aside) {
        var moved = new ArrayList<>(corners);
        boolean level = isLevel(corners, piece);
        for (int end = piece; end <= piece + 1; end++) {
            moved.set(end, corners.get(end).plus(level ? 0 : aside, level ? aside : 0));
        }
        return moved;
    }

    /// Where the words may stand, the best place first: on the longest level piece, or on the longest if none is level.
    static List<Position> labels(List<Position> corners) {
        int longest = longest(corners);
        var from = corners.get(longest);
        var to = corners.get(longest + 1);
        return LABELS.stream()
                .map(part -> from.plus((to.x() - from.x()) * part, (to.y() - from.y()) * part))
                .toList();
    }

    /// The longest level piece, or the longest if none is level.
    private static int longest(List<Position> corners) {
        int longest = 0;
        for (int piece = 1; piece + 1 < corners.size(); piece++) {
            if (rank(corners, piece) > rank(corners, longest)) {
                longest = piece;
            }
        }
        return longest;
    }

    private static double rank(List<Position> corners, int piece) {
        var box = box(corners, piece);
        return box.width() > 0 ? 1 + box.width() : box.height() / 1e6;
    }
}
