package baton.tools.reading;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Word files (.docx): the text of the document, paragraphs apart by a blank line; pages only come about when
/// Word lays it out. No rules of its own for its XML, nothing from outside, and an end to what it unpacks to.
final class WordText {

    private static final String DOCUMENT = "word/document.xml";

    private WordText() {}

    static String read(String name, byte[] bytes, Bounds bounds, Room room) throws IOException, InterruptedException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes));
                var unpacked = new Counted(zip, bounds.unpacked())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(DOCUMENT)) {
                    return paragraphs(name, unpacked, bounds.letters(), room);
                }
                unpacked.transferTo(OutputStream.nullOutputStream());
            }
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
        throw new UnreadableDocumentException(name, "is no Word document, though its name says so");
    }

    private static String paragraphs(String name, InputStream bytes, int letters, Room room)
            throws XMLStreamException, UnreadableDocumentException, InterruptedException {
        var xml = factory().createXMLStreamReader(bytes);
        var all = new StringBuilder();
        var paragraph = new StringBuilder();
        while (!room.isFull() && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                begin(xml, paragraph, letters);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("p")) {
                all.append(room.take(
                        paragraph.toString().isBlank()
                                ? ""
                                : paragraph.append("\n\n").toString()));
                paragraph.setLength(0);
            }
        }
        if (all.toString().isBlank()) {
            throw new UnreadableDocumentException(name, "has no text");
        }
        return all.toString().stripTrailing();
    }

    private static void begin(XMLStreamReader xml, StringBuilder text, int most) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "t" -> {
                var words = xml.getElementText();
                text.append(words, 0, Math.min(words.length(), Math.max(0, most + 1 - text.length())));
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
