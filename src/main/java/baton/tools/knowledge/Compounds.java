package baton.tools.knowledge;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/// German words that are put together, such as "Kündigungsfrist": finds those in an index that begin or end with
/// a word that is asked for. Not every word that ends in another is put together with it, so what is left of it
/// has to be a word as well: one that stands alone somewhere in the index, or one whose ending says that it is.
/// It needs no dictionary but the index itself.
final class Compounds {

    /// A word put together counts half as much as the word alone.
    private static final float COUNTS = 0.5f;

    /// Shorter words are in too many others.
    private static final int SHORTEST = 4;

    private static final int MOST = 64;
    private static final int MOST_TERMS = 500_000;

    /// What may stand between two words.
    private static final List<String> JOINTS = List.of("", "s", "es", "n", "en", "er", "e");

    /// Words that end so are joined to others by an "s", and hardly any other word has that inside.
    private static final Pattern JOINED = Pattern.compile(".{2,}(ung|heit|keit|schaft|ion|tat|tum|ling)");

    private final Set<String> known;

    private Compounds(Set<String> known) {
        this.known = known;
    }

    /// All that `reader` knows.
    static Compounds in(IndexReader reader) throws IOException {
        var known = new HashSet<String>();
        var terms = MultiTerms.getTerms(reader, Analysis.GERMAN);
        var each = terms == null ? null : terms.iterator();
        while (each != null && known.size() < MOST_TERMS && each.next() != null) {
            known.add(each.term().utf8ToString());
        }
        return new Compounds(known);
    }

    /// What finds the word, and less so what it is a part of.
    Query around(Term word) {
        var found = of(word.text());
        if (found.isEmpty()) {
            return new TermQuery(word);
        }
        var all = new SynonymQuery.Builder(word.field()).addTerm(word);
        found.forEach(compound -> all.addTerm(new Term(word.field(), compound), COUNTS));
        return all.build();
    }

    private List<String> of(String word) {
        return word.length() < SHORTEST
                ? List.of()
                : known.stream()
                        .filter(term -> term.length() >= word.length() + SHORTEST)
                        .filter(term -> ends(term, word) || begins(term, word))
                        .sorted()
                        .limit(MOST)
                        .toList();
    }

    private boolean ends(String term, String word) {
        if (!term.endsWith(word)) {
            return false;
        }
        var first = term.substring(0, term.length() - word.length());
        return (first.endsWith("s") && isJoined(first.substring(0, first.length() - 1)))
                || JOINTS.stream()
                        .filter(first::endsWith)
                        .anyMatch(joint -> isKnown(first.substring(0, first.length() - joint.length())));
    }

    private boolean begins(String term, String word) {
        if (!term.startsWith(word)) {
            return false;
        }
        var second = term.substring(word.length());
        return (second.startsWith("s") && second.length() > SHORTEST && isJoined(word))
                || JOINTS.stream()
                        .filter(second::startsWith)
                        .anyMatch(joint -> isKnown(second.substring(joint.length())));
    }

    private static boolean isJoined(String word) {
        return JOINED.matcher(word).matches();
    }

    private boolean isKnown(String word) {
        return word.length() >= SHORTEST && known.contains(word);
    }
}
