package baton.studio.monitor;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Puts text where it can be pasted from.
public final class Clipping {

    private Clipping() {}

    public static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
