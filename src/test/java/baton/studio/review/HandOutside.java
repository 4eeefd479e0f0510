package baton.studio.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Opens nothing, but says what was to be opened.
public final class HandOutside implements Outside {

    private final List<String> opened = new CopyOnWriteArrayList<>();
    private volatile boolean isHelpless;

    @Override
    public void open(Path file) throws IOException {
        opened("open ", file);
    }

    @Override
    public void showInFolder(Path file) throws IOException {
        opened("show ", file);
    }

    private void opened(String what, Path file) throws IOException {
        if (isHelpless) {
            throw new IOException("no program for it");
        }
        opened.add(what + file.getFileName());
    }

    /// From now on nothing opens anything.
    public void isHelpless() {
        isHelpless = true;
    }

    public List<String> opened() {
        return List.copyOf(opened);
    }
}
