package baton.studio.alert;

import baton.studio.alert.Alert.Offer;
import java.util.function.Consumer;

/// Port: the system's way of telling somebody who looks at another program.
@FunctionalInterface
public interface Alerts {

    /// Tells nobody anything.
    Alerts NONE = (_, _) -> {};

    /// Shows `alert`, in the place of an earlier one about the same run. Returns at once.
    ///
    /// @param chosen told what the person chose, on any thread; never, where the system cannot say
    void show(Alert alert, Consumer<Offer> chosen);
}
