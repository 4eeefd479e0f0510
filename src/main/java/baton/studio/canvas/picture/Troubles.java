package baton.studio.canvas.picture;

import baton.workflow.Place;
import baton.workflow.Problem;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// All that is wrong, by where it is.
final class Troubles {

    private final Map<Place, Trouble> byPlace;

    Troubles(List<Problem> problems) {
        byPlace = problems.stream()
                .collect(Collectors.groupingBy(
                        Problem::place, Collectors.collectingAndThen(Collectors.toList(), Trouble::of)));
    }

    Trouble at(Place place) {
        return byPlace.getOrDefault(place, Trouble.NONE);
    }
}
