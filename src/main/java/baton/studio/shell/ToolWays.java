package baton.studio.shell;

import baton.studio.inspector.ToolShop;
import baton.studio.servers.ServersDialog;
import javafx.beans.property.ReadOnlyObjectProperty;

/// Where a person says what agents may use and do: the servers of tools, and what was allowed for good.
final class ToolWays {

    private final Overlay overlay;
    private final Surroundings around;
    private final ToolOffers offers;
    private final PermissionsDialog permissions;

    ToolWays(Overlay overlay, Surroundings around, Toasts toasts) {
        this.overlay = overlay;
        this.around = around;
        offers = new ToolOffers(around.tools().servers(), around.background());
        permissions = new PermissionsDialog(
                overlay, around.tools().permissions(), around.background(), around.now(), toasts::show);
    }

    /// The tools of servers that agents can be given now.
    ReadOnlyObjectProperty<ToolShop> offered() {
        return offers.offered();
    }

    void showPermissions() {
        permissions.show();
    }

    void showServers() {
        showServers(() -> {});
    }

    /// @param then what the person was about to do
    void showServers(Runnable then) {
        var shown = new Object() {
            Runnable dispose = () -> {};
        };
        var dialog = new ServersDialog(around.tools().servers(), around.background(), new ServersDialog.Listener() {
            @Override
            public void changed() {
                offers.refresh();
            }

            @Override
            public void closed() {
                shown.dispose.run();
                overlay.close();
                then.run();
            }
        });
        shown.dispose = dialog::dispose;
        overlay.show(dialog, dialog::escape);
    }
}
