package baton.tools.local;

import baton.engine.Toolbox;
import baton.tools.Choices;
import baton.tools.Tool;
import baton.tools.ToolShelf;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// The tools for files, for agents that are given `readFiles` or `writeFiles`.
public final class FilesShelf implements ToolShelf {

    private final Path userHome;
    private final Path batonHome;
    private final Replaced replaced;

    /// @param userHome  what `~` stands for
    /// @param batonHome where Baton keeps its own things
    public FilesShelf(Path userHome, Path batonHome, InstantSource clock) {
        this.userHome = userHome;
        this.batonHome = batonHome;
        this.replaced = new Replaced(batonHome, clock);
    }

    @Override
    public List<Tool> tools(Toolbox.User user) {
        var tools = new ArrayList<Tool>();
        Choices.within(user, Choices.READ_FILES).map(this::folders).ifPresent(folders -> {
            tools.add(new ListFiles(folders));
            tools.add(new ReadFile(folders));
        });
        Choices.within(user, Choices.WRITE_FILES)
                .map(this::folders)
                .ifPresent(folders -> tools.add(new WriteFile(folders, replaced)));
        return tools;
    }

    private Folders folders(List<String> within) {
        return new Folders(within, userHome, batonHome);
    }
}
