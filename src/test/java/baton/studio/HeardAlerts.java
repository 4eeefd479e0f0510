package baton.studio;

import baton.studio.alert.Alert;
import baton.studio.alert.Alert.Offer;
import baton.studio.alert.Alerts;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// A desktop on which a test sees what a person elsewhere is told, and chooses for them.
public final class HeardAlerts implements Alerts {

    private record Heard(Alert alert, Consumer<Offer> chosen) {}

    private final List<Heard> heard = new CopyOnWriteArrayList<>();

    @Override
    public void show(Alert alert, Consumer<Offer> chosen) {
        heard.add(new Heard(alert, chosen));
    }

    public List<Alert> all() {
        return heard.stream().map(Heard::alert).toList();
    }

    /// The person clicks on the last one.
    public void choose(Offer offer) {
        heard.getLast().chosen().accept(offer);
    }
}
