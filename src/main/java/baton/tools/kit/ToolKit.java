package baton.tools.kit;

import baton.engine.Permissions;
import baton.engine.RunLog;
import baton.engine.Tables;
import baton.engine.Toolbox;
import baton.tools.HomeLock;
import baton.tools.PermissionFile;
import baton.tools.ShelvedToolbox;
import baton.tools.ToolShelf;
import baton.tools.aids.AidsShelf;
import baton.tools.local.FilesShelf;
import baton.tools.tables.TableStore;
import baton.tools.tables.TablesShelf;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The tools of one home, and what goes with them: what people allowed, and the tables.
public final class ToolKit implements Closeable {

    private final HomeLock lock;
    private final PermissionFile permissions;
    private final TableStore tables;
    private final Toolbox toolbox;

    /// @param home     of Baton
    /// @param userHome what `~` stands for in folders that agents are given
    /// @param log      where runs find their notes
    /// @param more     shelves beside those of this kit: the web, servers of tools, knowledge, other workflows
    public ToolKit(
            Path home, Path userHome, RunLog log, InstantSource clock, ZoneId zone, List<? extends ToolShelf> more) {
        lock = new HomeLock(home);
        permissions = new PermissionFile(home, lock, clock);
        tables = new TableStore(home, lock);
        var shelves = new ArrayList<ToolShelf>();
        shelves.add(new FilesShelf(userHome, home, clock));
        shelves.add(new TablesShelf(tables));
        shelves.add(new AidsShelf(log, clock, zone));
        shelves.addAll(more);
        toolbox = new ShelvedToolbox(shelves, permissions);
    }

    public Toolbox toolbox() {
        return toolbox;
    }

    public Permissions permissions() {
        return permissions;
    }

    public Tables tables() {
        return tables;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
