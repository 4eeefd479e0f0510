package baton.studio.servers;

import baton.engine.ToolServers.Server;
import baton.engine.ToolServers.Way;
import baton.studio.fx.Messages;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Exactly what is started or called.
final class WayBox {

    private static final Messages TEXT = Messages.of("servers");

    private final Label title = Parts.wrapped("", "field-label");
    private final Label where = Parts.wrapped("", "mono");
    private final VBox settings = new VBox(2);
    private final VBox root;

    WayBox() {
        where.setId("server-way");
        var box = new VBox(6, where, settings);
        box.getStyleClass().add("server-way");
        root = new VBox(4, title, box);
    }

    Region root() {
        return root;
    }

    void show(Server server) {
        switch (server.way()) {
            case Way.Program(var command, var environment, var secrets) -> {
                title.setText(TEXT.text("way.program"));
                where.setText(CommandWords.line(command));
                show(environment, secrets, " = ");
            }
            case Way.Address(var url, var headers, var secrets) -> {
                title.setText(TEXT.text("way.address"));
                where.setText(url);
                show(headers, secrets, ": ");
            }
        }
    }

    private void show(Map<String, String> shown, Set<String> secrets, String between) {
        settings.getChildren().clear();
        new TreeMap<>(shown).forEach((name, value) -> add(name + between + value));
        new TreeSet<>(secrets).forEach(name -> add(name + between + TEXT.text("way.kept")));
        Parts.show(settings, !settings.getChildren().isEmpty());
    }

    private void add(String words) {
        settings.getChildren().add(Parts.wrapped(words, "mono", "hint"));
    }
}
