package baton.studio.canvas.geometry;

import baton.workflow.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What lines up from left to right. The other way is this one with x and y exchanged.
///
/// @param held what is moved
/// @param near the others
record Axis(Box held, List<Box> near) {

    private static final double SAME = 0.75;

    /// Where the left edge has to be so that an edge or the middle lies on one line with one of another box.
    Stream<Double> aligned() {
        double width = held.width();
        return near.stream()
                .flatMap(box -> Stream.of(
                        box.x(), box.right() - width, box.centre().x() - width / 2, box.right(), box.x() - width));
    }

    /// Where the left edge has to be so that the room to a neighbour of the row is as wide as another.
    Stream<Double> spaced() {
        var row = Row.of(this);
        var places = new ArrayList<Double>();
        if (row.left.isPresent() && row.lefter.isPresent()) {
            places.add(row.left.get().right() + gap(row.lefter.get(), row.left.get()));
        }
        if (row.right.isPresent() && row.righter.isPresent()) {
            places.add(row.right.get().x() - gap(row.right.get(), row.righter.get()) - held.width());
        }
        if (row.left.isPresent() && row.right.isPresent()) {
            double room = gap(row.left.get(), row.right.get()) - held.width();
            if (room > 0) {
                places.add(row.left.get().right() + room / 2);
            }
        }
        return places.stream();
    }

    private static double gap(Box left, Box right) {
        return right.x() - left.right();
    }

    /// The nearest boxes beside what is held, and those beside them; nothing where they leave no room between them.
    private record Row(Optional<Box> lefter, Optional<Box> left, Optional<Box> right, Optional<Box> righter) {

        static Row of(Axis axis) {
            double middle = axis.held.centre().x();
            var row = axis.near.stream()
                    .filter(box -> box.y() < axis.held.bottom() && axis.held.y() < box.bottom())
                    .toList();
            var left = leftOf(row, box -> box.centre().x() < middle);
            var right = rightOf(row, box -> box.centre().x() >= middle);
            return new Row(
                    left.flatMap(near -> leftOf(row, box -> box.right() < near.x())),
                    left,
                    right,
                    right.flatMap(near -> rightOf(row, box -> box.x() > near.right())));
        }

        private static Optional<Box> leftOf(List<Box> row, Predicate<Box> which) {
            return row.stream().filter(which).max(Comparator.comparingDouble(Box::right));
        }

        private static Optional<Box> rightOf(List<Box> row, Predicate<Box> which) {
            return row.stream().filter(which).min(Comparator.comparingDouble(Box::x));
        }
    }

    /// What lines up where it is held now.
    List<Guide> guides() {
        var guides = new ArrayList<Guide>();
        along(held.x(), box -> isSame(box.x(), held.x()) || isSame(box.right(), held.x()), guides);
        along(held.right(), box -> isSame(box.x(), held.right()) || isSame(box.right(), held.right()), guides);
        along(held.centre().x(), box -> isSame(box.centre().x(), held.centre().x()), guides);
        gaps(guides);
        return guides;
    }

    /// A line at `x`, as long as all that it touches; the middle of two boxes of one width needs none of its own.
    private void along(double x, Predicate<Box> which, List<Guide> guides) {
        Box.around(near.stream().filter(which).toList())
                .map(held::and)
                .filter(all -> !isSame(x, held.centre().x()) || guides.isEmpty())
                .ifPresent(
                        all -> guides.add(new Guide(new Position(x, all.y()), new Position(x, all.bottom()), false)));
    }

    private void gaps(List<Guide> guides) {
        var row = Row.of(this);
        row.left.ifPresent(left -> {
            row.lefter.filter(far -> isSame(gap(far, left), gap(left, held))).ifPresent(far -> {
                guides.add(between(far, left));
                guides.add(between(left, held));
            });
            row.right.filter(right -> isSame(gap(left, held), gap(held, right))).ifPresent(right -> {
                guides.add(between(left, held));
                guides.add(between(held, right));
            });
        });
        row.right.ifPresent(right -> row.righter
                .filter(far -> isSame(gap(right, far), gap(held, right)))
                .ifPresent(far -> {
                    guides.add(between(held, right));
                    guides.add(between(right, far));
                }));
    }

    /// Measured where both are.
    private static Guide between(Box left, Box right) {
        double y = (Math.max(left.y(), right.y()) + Math.min(left.bottom(), right.bottom())) / 2;
        return new Guide(new Position(left.right(), y), new Position(right.x(), y), true);
    }

    private static boolean isSame(double one, double other) {
        return Math.abs(one - other) < SAME;
    }
}
