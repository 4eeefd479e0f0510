package baton.studio.canvas;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/// What was copied, here or in any other program, as text. JavaFX thread only.
final class Clip {

    /// As the text, and with the hand-offs that came to what was copied.
    private static final String WITH_INCOMING = "application/x-baton-incoming";

    private Clip() {}

    static void put(String text, String withIncoming) {
        var content = new ClipboardContent();
        content.putString(text);
        content.put(withIncoming(), withIncoming);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Empty if there is none.
    static String text() {
        var text = Clipboard.getSystemClipboard().getString();
        return text == null ? "" : text;
    }

    /// As [#text], and with the hand-offs that came to what was copied where they are known.
    static String textWithIncoming() {
        return Clipboard.getSystemClipboard().getContent(withIncoming()) instanceof String text ? text : text();
    }

    private static DataFormat withIncoming() {
        var known = DataFormat.lookupMimeType(WITH_INCOMING);
        return known == null ? new DataFormat(WITH_INCOMING) : known;
    }
}
