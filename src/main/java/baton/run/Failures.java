package baton.run;

import baton.workflow.Node;
import baton.workflow.Words;
import org.jspecify.annotations.Nullable;

/// Failures that the run itself finds.
final class Failures {

    private static final Words WORDS = Words.of("baton.run.words");

    private Failures() {}

    static Failure noWay(Node node) {
        return new Failure(
                Failure.Kind.NO_WAY,
                WORDS.text("failed.no-way", node.name()),
                WORDS.text("failed.no-way.why"),
                "no rule of the decision holds for what it received");
    }

    static Failure interrupted(Node node) {
        return new Failure(
                Failure.Kind.INTERRUPTED,
                WORDS.text("failed.interrupted", node.name()),
                WORDS.text("failed.interrupted.why"),
                "no end of this try is recorded");
    }

    /// @param before why the try before failed, if it was to be tried again
    static Failure stopped(Node node, @Nullable Failure before) {
        return new Failure(
                Failure.Kind.STOPPED,
                WORDS.text("failed.stopped", node.name()),
                before == null ? WORDS.text("failed.stopped.why") : WORDS.text("failed.stopped.before", before.title()),
                "");
    }

    static Failure notRunnable(Node node) {
        return new Failure(
                Failure.Kind.UNEXPECTED,
                WORDS.text("failed.newer", node.name()),
                WORDS.text("failed.newer.why", node.type().key()),
                "node type " + node.type().key());
    }
}
