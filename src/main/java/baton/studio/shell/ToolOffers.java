package baton.studio.shell;

import baton.engine.ToolServers;
import baton.engine.ToolServers.Granted;
import baton.engine.ToolServers.Kept;
import baton.studio.fx.Background;
import baton.studio.fx.Messages;
import baton.studio.inspector.ToolShop;
import baton.studio.inspector.ToolShop.Offer;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The tools beside those of Baton, as soon as it is known which there are. JavaFX thread. No server is started
/// or called for it.
final class ToolOffers {

    private static final Messages TEXT = Messages.of("shell");
    private static final int LONGEST = 140;

    private final ToolServers servers;
    private final Background background;
    private final ReadOnlyObjectWrapper<ToolShop> offered = new ReadOnlyObjectWrapper<>(ToolShop.EMPTY);

    ToolOffers(ToolServers servers, Background background) {
        this.servers = servers;
        this.background = background;
        refresh();
    }

    ReadOnlyObjectProperty<ToolShop> offered() {
        return offered.getReadOnlyProperty();
    }

    /// Finds out what is offered by now. What cannot be found out is not offered; an agent that has it keeps
    /// it.
    void refresh() {
        background.run(servers::servers, found -> offered.set(shop(found)), _ -> {});
    }

    private static ToolShop shop(List<Kept> found) {
        return new ToolShop(found.stream()
                .filter(Kept::allowed)
                .flatMap(kept ->
                        kept.granted().stream().map(tool -> offer(kept.server().name(), tool)))
                .toList());
    }

    private static Offer offer(String server, Granted tool) {
        return new Offer(
                ToolServers.PREFIX + server + "/" + tool.name(),
                TEXT.text("tools.of", tool.name(), server),
                tool.about().isBlank()
                        ? TEXT.text("tools.silent", server)
                        : TEXT.text("tools.says", server, beginning(tool.about())),
                tool.effect());
    }

    /// A stranger's words in one line, and not many of them.
    private static String beginning(String about) {
        var line = about.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).stripTrailing() + "…";
    }
}
