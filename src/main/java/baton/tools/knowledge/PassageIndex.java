package baton.tools.knowledge;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

/// The index of one folder on the disk, while it is written. One writer at a time, in all processes.
final class PassageIndex implements Closeable {

    static final String FILE = "file";
    static final String PLACE = "place";
    static final String NUMBER = "number";
    static final String TEXT = "text";

    private static final String STAMP = "stamp";
    private static final String FORMAT = "1";

    private final Directory directory;
    private final Analyzer analyzer;
    private final IndexWriter writer;

    /// @throws org.apache.lucene.store.LockObtainFailedException if another writes it
    /// @throws IOException                                       if it is damaged or of another format
    PassageIndex(Path folder) throws IOException {
        directory = new NIOFSDirectory(folder);
        analyzer = Analysis.analyzer();
        writer = open();
    }

    private IndexWriter open() throws IOException {
        IndexWriter opened = null;
        try {
            opened = new IndexWriter(directory, new IndexWriterConfig(analyzer).setCommitOnClose(false));
            if (DirectoryReader.indexExists(directory) && !FORMAT.equals(format(directory))) {
                throw new IOException("an index of another format");
            }
            opened.setLiveCommitData(Map.of("baton", FORMAT).entrySet());
            return opened;
        } catch (IOException | RuntimeException unopened) {
            if (opened != null) {
                opened.close();
            }
            analyzer.close();
            directory.close();
            throw unopened;
        }
    }

    private static String format(Directory directory) throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            return reader.getIndexCommit().getUserData().getOrDefault("baton", "");
        }
    }

    /// What was taken in so far, by file.
    Map<String, Stamp> stamps() throws IOException {
        var stamps = new HashMap<String, Stamp>();
        try (var reader = DirectoryReader.open(writer)) {
            for (var leaf : reader.leaves()) {
                var live = leaf.reader().getLiveDocs();
                var stored = leaf.reader().storedFields();
                var terms = leaf.reader().terms(STAMP);
                var each = terms == null ? null : terms.iterator();
                while (each != null && each.next() != null) {
                    var places = each.postings(null);
                    for (int at = places.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = places.nextDoc()) {
                        if (live == null || live.get(at)) {
                            var stamp = stamp(stored.document(at));
                            stamps.put(stamp.file(), stamp);
                        }
                    }
                }
            }
        }
        return stamps;
    }

    private static Stamp stamp(Document kept) {
        return new Stamp(
                kept.get(STAMP),
                Long.parseLong(kept.get("size")),
                Long.parseLong(kept.get("changed")),
                kept.get("hash"),
                Long.parseLong(kept.get("seen")),
                kept.get("problem"));
    }

    /// Puts a file's passages in the place of those that it had.
    void replace(Stamp stamp, List<Passage> passages) throws IOException {
        var documents = new ArrayList<Document>();
        passages.forEach(passage -> documents.add(document(passage)));
        writer.updateDocuments(new Term(FILE, stamp.file()), documents);
        touch(stamp);
    }

    private static Document document(Passage passage) {
        var document = new Document();
        document.add(new StringField(FILE, passage.file(), Store.YES));
        document.add(new StringField(NUMBER, String.valueOf(passage.number()), Store.YES));
        document.add(new StoredField(PLACE, passage.place()));
        document.add(new StoredField(TEXT, passage.text()));
        Analysis.FIELDS.forEach(field -> document.add(new TextField(field, passage.text(), Store.NO)));
        document.add(new TextField(Analysis.AS_IT_STANDS, passage.file(), Store.NO));
        return document;
    }

    /// Keeps the stamp of a file whose passages stay.
    void touch(Stamp stamp) throws IOException {
        var document = new Document();
        document.add(new StringField(STAMP, stamp.file(), Store.YES));
        document.add(new StoredField("size", String.valueOf(stamp.size())));
        document.add(new StoredField("changed", String.valueOf(stamp.changed())));
        document.add(new StoredField("hash", stamp.hash()));
        document.add(new StoredField("seen", String.valueOf(stamp.seen())));
        document.add(new StoredField("problem", stamp.problem()));
        writer.updateDocument(new Term(STAMP, stamp.file()), document);
    }

    void remove(String file) throws IOException {
        writer.deleteDocuments(new Term(FILE, file));
        writer.deleteDocuments(new Term(STAMP, file));
    }

    /// What was done so far stays, whatever happens.
    void commit() throws IOException {
        writer.commit();
    }

    /// What was not committed is lost.
    @Override
    public void close() throws IOException {
        try (directory;
                analyzer) {
            if (writer.isOpen()) {
                writer.rollback();
            }
        }
    }
}
