package baton.studio.monitor;

import java.util.List;
import javafx.collections.ObservableList;

/// Keeps an observable list in step with a list of values, touching only the places that differ, so that
/// selection and scroll position stay.
public final class Lists {

    private Lists() {}

    public static <T> void update(ObservableList<T> shown, List<? extends T> wanted) {
        int both = Math.min(shown.size(), wanted.size());
        for (int place = 0; place < both; place++) {
            if (!shown.get(place).equals(wanted.get(place))) {
                shown.set(place, wanted.get(place));
            }
        }
        if (shown.size() > both) {
            shown.remove(both, shown.size());
        }
        if (wanted.size() > both) {
            shown.addAll(wanted.subList(both, wanted.size()));
        }
    }
}
