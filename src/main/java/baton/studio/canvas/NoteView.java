package baton.studio.canvas;

import baton.studio.canvas.gesture.Hit;
import baton.studio.canvas.picture.NotePicture;
import baton.studio.markdown.MarkdownBox;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.shape.Rectangle;

/// One note: Markdown, of which as much is seen as the note is large.
final class NoteView extends Remark {

    private static final double ASIDE = 12;
    private static final double ABOVE = 10;

    private final MarkdownBox words;
    private final Rectangle clip = new Rectangle();

    /// @param readable whether words can be read from where one looks
    NoteView(NotePicture first, Consumer<String> follow, ObservableValue<Boolean> readable) {
        super(first, "note-card");
        setUserData(new Hit.OnNote(first.note().id()));
        words = new MarkdownBox(follow);
        words.setPickOnBounds(false);
        words.setClip(clip);
        words.visibleProperty().bind(readable);
        getChildren().add(words);
        addGrip();
    }

    @Override
    void show(NotePicture picture) {
        super.show(picture);
        var text = picture.note().text();
        words.show(text.isBlank() ? MESSAGES.text("note.empty") : text);
        setAccessibleText(MESSAGES.text("note.spoken", text.isBlank() ? MESSAGES.text("note.empty") : text));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double width = Math.max(0, getWidth() - 2 * ASIDE);
        double height = Math.max(0, getHeight() - 2 * ABOVE);
        words.resizeRelocate(ASIDE, ABOVE, width, Math.max(height, words.prefHeight(width)));
        clip.setWidth(width);
        clip.setHeight(height);
    }
}
