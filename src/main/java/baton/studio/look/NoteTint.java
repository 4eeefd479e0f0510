package baton.studio.look;

import baton.studio.fx.Messages;
import java.util.stream.Stream;

/// The colours of notes and frames. Each is a style class `note-sky` … in the stylesheets.
public enum NoteTint {
    SAND("sand"),
    SKY("sky"),
    MINT("mint"),
    ROSE("rose"),
    GREY("grey");

    private static final Messages TEXT = Messages.of("look");

    private final String styleKey;

    NoteTint(String styleKey) {
        this.styleKey = styleKey;
    }

    /// As in the file: empty for the usual one.
    public String key() {
        return this == SAND ? "" : styleKey;
    }

    public String styleKey() {
        return styleKey;
    }

    public String styleClass() {
        return "note-" + styleKey;
    }

    public String words() {
        return TEXT.text("tint." + styleKey);
    }

    /// The one that is `key` in the file; the usual one for what is not known.
    public static NoteTint of(String key) {
        return Stream.of(values())
                .filter(tint -> tint.styleKey.equals(key))
                .findFirst()
                .orElse(SAND);
    }
}
