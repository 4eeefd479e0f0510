package baton.tools.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.NIOFSDirectory;
import org.jspecify.annotations.Nullable;

/// Asks the index of one folder, as it was last committed. Needs no lock.
final class PassageSearch {

    private final Path folder;

    PassageSearch(Path folder) {
        this.folder = folder;
    }

    /// @param score how well it fits; comparable among folders only roughly
    record Hit(Passage passage, float score) {}

    /// The passages that fit `question` best, best first.
    ///
    /// @param file the one file to look in; `null` for all
    List<Hit> find(String question, @Nullable String file, int most) throws IOException {
        return hits(
                reader -> {
                    try (var analyzer = Analysis.analyzer()) {
                        var words = Analysis.query(question, analyzer, Compounds.in(reader));
                        return words == null || file == null ? words : within(file, words);
                    }
                },
                most);
    }

    private static Query within(String file, Query words) {
        return new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(new TermQuery(new Term(PassageIndex.FILE, file)), Occur.FILTER)
                .build();
    }

    /// The passage of that number, if it is there.
    List<Hit> passage(String file, int number) throws IOException {
        var asked = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(PassageIndex.FILE, file)), Occur.FILTER)
                .add(new TermQuery(new Term(PassageIndex.NUMBER, String.valueOf(number))), Occur.FILTER)
                .build();
        return hits(_ -> asked, 1);
    }

    /// Makes what is asked for an index out of what there is in it; `null` if nothing is asked.
    private interface Question {
        @Nullable Query of(IndexReader reader) throws IOException;
    }

    private List<Hit> hits(Question question, int most) throws IOException {
        try (var directory = new NIOFSDirectory(folder);
                var reader = DirectoryReader.open(directory)) {
            var asked = question.of(reader);
            if (asked == null) {
                return List.of();
            }
            var searcher = new IndexSearcher(reader);
            var stored = searcher.storedFields();
            var hits = new ArrayList<Hit>();
            for (var found : searcher.search(asked, most).scoreDocs) {
                hits.add(new Hit(passage(stored.document(found.doc)), found.score));
            }
            return hits;
        } catch (IndexNotFoundException _) {
            return List.of();
        }
    }

    private static Passage passage(Document kept) {
        return new Passage(
                kept.get(PassageIndex.FILE),
                Integer.parseInt(kept.get(PassageIndex.NUMBER)),
                kept.get(PassageIndex.PLACE),
                kept.get(PassageIndex.TEXT));
    }
}
