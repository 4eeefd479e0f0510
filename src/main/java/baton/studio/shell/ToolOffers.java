package baton.studio.shell;

import baton.studio.inspector.ToolShop;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The tools beside those of Baton, as soon as it is known which there are. JavaFX thread; servers are asked in
/// the background.
final class ToolOffers {

    private final ReadOnlyObjectWrapper<ToolShop> offered = new ReadOnlyObjectWrapper<>(ToolShop.EMPTY);

    /// What cannot be found out is not offered; an agent that has it keeps it.
    ToolOffers(Surroundings around) {
        around.background().run(around.tools().shop()::get, offered::set, _ -> {});
    }

    ReadOnlyObjectProperty<ToolShop> offered() {
        return offered.getReadOnlyProperty();
    }
}
