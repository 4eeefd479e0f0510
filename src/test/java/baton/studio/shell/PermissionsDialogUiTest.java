package baton.studio.shell;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.Permissions;
import baton.studio.fx.Background;
import baton.studio.look.Fonts;
import baton.studio.look.Theme;
import baton.studio.monitor.Now;
import baton.workflow.NodeId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PermissionsDialogUiTest {

    private static final Instant NOW = Instant.parse("2026-11-21T14:02:00Z");

    private final Kept kept = new Kept();
    private final List<String> troubles = new ArrayList<>();
    private PermissionsDialog dialog;

    /// Permissions in a list.
    private static final class Kept implements Permissions {
        private final List<Permission> all = new ArrayList<>(List.of(
                permission("read pages of acme.example", true), permission("send mails to acme.example", false)));

        @Override
        public List<Permission> list() {
            return List.copyOf(all);
        }

        @Override
        public void forget(Permission permission) {
            all.remove(permission);
        }
    }

    private static Permissions.Permission permission(String scope, boolean allowed) {
        return new Permissions.Permission(
                "f00d", "Lead to nurture", new NodeId("writer"), "Writer", "fetch_page", scope, allowed, NOW);
    }

    @Start
    void start(Stage stage) {
        Fonts.load();
        var overlay = new Overlay(new BorderPane());
        var now = new Now(InstantSource.fixed(NOW), ZoneOffset.UTC);
        dialog = new PermissionsDialog(overlay, kept, Background.immediate(), now, troubles::add);
        var scene = new Scene(overlay.root(), 900, 700);
        Theme.LIGHT.apply(scene, 1);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void what_was_allowed_is_said_in_a_sentence_and_taken_back_by_a_click(FxRobot robot) {
        robot.interact(dialog::show);
        assertThat(robot.lookup("Writer may always read pages of acme.example.").tryQuery())
                .isPresent();
        assertThat(robot.lookup("Writer may never send mails to acme.example.").tryQuery())
                .isPresent();

        robot.clickOn("Take back");

        assertThat(kept.list()).extracting(Permissions.Permission::allowed).containsExactly(false);
        assertThat(robot.lookup("Writer may always read pages of acme.example.").tryQuery())
                .isEmpty();
        assertThat(troubles).isEmpty();
    }
}
