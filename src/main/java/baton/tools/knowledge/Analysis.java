package baton.tools.knowledge;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/// How texts become words to search for. Each text is read three ways: as it stands, whatever its language, and
/// by the rules of English and of German. The best of the three counts, so that no language is harmed by the
/// rules of another.
final class Analysis {

    static final String AS_IT_STANDS = "words";
    static final String ENGLISH = "english";
    static final String GERMAN = "german";
    static final List<String> FIELDS = List.of(AS_IT_STANDS, ENGLISH, GERMAN);

    private static final int LONGEST_QUERY = 1_000;
    private static final float OTHERS_COUNT = 0.1f;
    private static final float BY_RULES = 0.8f;

    private Analysis() {}

    static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(
                plain(), Map.of(ENGLISH, new EnglishAnalyzer(), GERMAN, new GermanAnalyzer()));
    }

    private static Analyzer plain() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var words = new StandardTokenizer();
                return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
            }
        };
    }

    /// What finds the words of `question`; `null` if there is no word in it. No sign in it has a meaning of its
    /// own.
    ///
    /// @param compounds finds what a German word is a part of
    static @Nullable Query query(String question, Analyzer analyzer, Compounds compounds) {
        var asked = question.substring(0, Math.min(question.length(), LONGEST_QUERY));
        var builder = new QueryBuilder(analyzer) {
            @Override
            protected Query newTermQuery(Term word, float boost) {
                return word.field().equals(GERMAN) ? compounds.around(word) : super.newTermQuery(word, boost);
            }
        };
        var ways = FIELDS.stream()
                .flatMap(field -> Stream.ofNullable(way(builder, field, asked)))
                .toList();
        return ways.isEmpty() ? null : new DisjunctionMaxQuery(ways, OTHERS_COUNT);
    }

    private static @Nullable Query way(QueryBuilder builder, String field, String asked) {
        var query = builder.createBooleanQuery(field, asked, Occur.SHOULD);
        if (query == null) {
            return null;
        }
        return field.equals(AS_IT_STANDS) ? query : new BoostQuery(query, BY_RULES);
    }
}
