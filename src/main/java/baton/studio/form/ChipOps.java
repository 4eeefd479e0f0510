package baton.studio.form;

import baton.workflow.Template;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fxmisc.richtext.model.NodeSegmentOpsBase;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.TextOps;
import org.reactfx.util.Either;

/// How text with chips in it is made, cut and joined: a chip counts as one character and is never split. The
/// left of a segment is words, the right a placeholder; styles are not used.
final class ChipOps {

    private static final String PLAIN = "";
    private static final Template.Placeholder NO_CHIP = new Template.Placeholder("", Optional.empty(), "");

    static final TextOps<Either<String, Template.Placeholder>, String> OPS =
            SegmentOps.<String>styledTextOps()._or(new Chips(), (_, _) -> Optional.empty());

    private ChipOps() {}

    private static final class Chips extends NodeSegmentOpsBase<Template.Placeholder, String> {
        Chips() {
            super(NO_CHIP);
        }

        @Override
        public int length(Template.Placeholder chip) {
            return chip.equals(NO_CHIP) ? 0 : 1;
        }
    }

    /// The document for `template`; placeholders become chips.
    static ReadOnlyStyledDocument<String, Either<String, Template.Placeholder>, String> document(String template) {
        var document = words("");
        for (var part : Template.parse(template).parts()) {
            document = document.concat(
                    switch (part) {
                        case Template.Words(var text) -> words(text);
                        case Template.Placeholder chip ->
                            ReadOnlyStyledDocument.fromSegment(Either.right(chip), PLAIN, PLAIN, OPS);
                    });
        }
        return document;
    }

    private static ReadOnlyStyledDocument<String, Either<String, Template.Placeholder>, String> words(String text) {
        return ReadOnlyStyledDocument.fromString(text, PLAIN, PLAIN, OPS);
    }

    /// The text of `document` with its chips as placeholders.
    static String template(StyledDocument<String, Either<String, Template.Placeholder>, String> document) {
        return document.getParagraphs().stream()
                .map(Paragraph::getSegments)
                .map(segments -> segments.stream()
                        .map(segment -> segment.unify(words -> words, Template.Placeholder::written))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
