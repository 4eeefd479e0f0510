package baton.tools.reading;

import baton.tools.reading.Document.Part;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Reads files by the ending of their names. Whatever a stranger's file does to its reader ends in a sentence.
public final class DocumentReader {

    private static final String NOT_READ = "is not a file with text that Baton can read";

    private DocumentReader() {}

    /// Whether a file of this name can be read.
    public static boolean reads(String name) {
        return Kind.of(name).isPresent();
    }

    /// What `bytes` say.
    ///
    /// @param name of the file
    /// @throws UnreadableDocumentException if they cannot be read
    /// @throws InterruptedException if nobody waits for it any more
    public static Document read(String name, byte[] bytes, Bounds bounds)
            throws UnreadableDocumentException, InterruptedException {
        var kind = Kind.of(name).orElseThrow(() -> new UnreadableDocumentException(name, NOT_READ));
        if (bytes.length > bounds.bytes()) {
            throw new UnreadableDocumentException(name, "is larger than " + bounds.size() + ", so it was not read");
        }
        try {
            return read(kind, name, bytes, bounds);
        } catch (UnreadableDocumentException told) {
            throw told;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError _) {
            throw new UnreadableDocumentException(name, "is damaged, or not what its name says");
        }
    }

    private static Document read(Kind kind, String name, byte[] bytes, Bounds bounds)
            throws IOException, InterruptedException {
        var room = new Room(bounds);
        var parts = switch (kind) {
            case TEXT, ROWS -> plain(name, bytes, room);
            case WEB -> page(bytes, room);
            case WORD -> List.of(new Part("", 1, WordText.read(name, bytes, bounds, room)));
            case PDF -> PdfText.read(name, bytes, bounds, room);
            case WORKBOOK -> WorkbookText.read(name, bytes, bounds, room);
        };
        return new Document(kind, parts, room.isFull());
    }

    private static List<Part> plain(String name, byte[] bytes, Room room)
            throws UnreadableDocumentException, InterruptedException {
        if (PlainText.isBinary(bytes)) {
            throw new UnreadableDocumentException(name, NOT_READ);
        }
        return List.of(new Part("", 1, room.take(PlainText.of(bytes, Optional.empty()))));
    }

    private static List<Part> page(byte[] bytes, Room room) throws IOException, InterruptedException {
        var page = HtmlText.of(bytes, Optional.empty(), "");
        var text = new Part("", 1, room.take(page.titled()));
        return page.links().isEmpty() ? List.of(text) : List.of(text, new Part("links", 2, room.take(page.linked())));
    }
}
