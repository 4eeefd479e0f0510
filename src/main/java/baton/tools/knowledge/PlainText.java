package baton.tools.knowledge;

import java.io.IOException;
import java.nio.file.Path;

/// Text and Markdown, cited by line.
final class PlainText implements DocumentReader {

    @Override
    public Extract read(Path file, Bounds bounds)
            throws IOException, UnreadableDocumentException, InterruptedException {
        return lines(Texts.read(file), bounds);
    }

    static Extract lines(String text, Bounds bounds) throws UnreadableDocumentException, InterruptedException {
        var found = new Gathering(Unit.LINE, bounds);
        int number = 0;
        for (var lines = text.lines().iterator(); lines.hasNext(); ) {
            number++;
            if (!found.add(number, lines.next())) {
                break;
            }
        }
        return found.done("is empty");
    }
}
