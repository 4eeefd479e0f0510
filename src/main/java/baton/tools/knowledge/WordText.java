package baton.tools.knowledge;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Word files (.docx): the text of the document, cited by paragraph, since pages only come about when Word lays
/// it out. No rules of its own for its XML, nothing from outside, and an end to what it unpacks to.
final class WordText implements DocumentReader {

    private static final String DOCUMENT = "word/document.xml";

    @Override
    public Extract read(Path file, Bounds bounds)
            throws IOException, UnreadableDocumentException, InterruptedException {
        try (var zip = new ZipFile(file.toFile())) {
            var entry = zip.getEntry(DOCUMENT);
            if (entry == null) {
                throw new UnreadableDocumentException("is no Word document, though its name says so");
            }
            try (var bytes = new Counted(zip.getInputStream(entry), bounds.unpacked())) {
                return paragraphs(bytes, bounds);
            }
        } catch (XMLStreamException _) {
            throw new UnreadableDocumentException("is damaged, or not what its name says");
        }
    }

    private static Extract paragraphs(InputStream bytes, Bounds bounds)
            throws XMLStreamException, UnreadableDocumentException, InterruptedException {
        var xml = factory().createXMLStreamReader(bytes);
        var found = new Gathering(Unit.PARAGRAPH, bounds);
        var text = new StringBuilder();
        int number = 0;
        boolean room = true;
        while (room && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                begin(xml, text, bounds);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("p")) {
                room = text.toString().isBlank() || found.add(++number, text.toString());
                text.setLength(0);
            }
        }
        return found.done("has no text");
    }

    private static void begin(XMLStreamReader xml, StringBuilder text, Bounds bounds) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "t" -> {
                var words = xml.getElementText();
                text.append(words, 0, Math.min(words.length(), Math.max(0, bounds.text() + 1 - text.length())));
            }
            case "tab", "tc" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            default -> {
                // what a document looks like is not what it says
            }
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
        return factory;
    }

    /// A small file may unpack to any size.
    private static final class Counted extends FilterInputStream {

        private long left;

        Counted(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            var read = super.read(into, from, most);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException("unpacks to more than agreed");
            }
        }
    }
}
