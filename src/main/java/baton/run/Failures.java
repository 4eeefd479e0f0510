package baton.run;

import baton.workflow.Node;

/// Failures that the run itself finds.
final class Failures {

    private Failures() {}

    static Failure noWay(Node node) {
        return new Failure(
                Failure.Kind.NO_WAY,
                "Nothing matched, so the run waits at “" + node.name() + "”.",
                "Choose the way on, or add a way for everything else.",
                "no rule of the decision holds for what it received");
    }

    static Failure interrupted(Node node) {
        return new Failure(
                Failure.Kind.INTERRUPTED,
                "Baton closed while “" + node.name() + "” was working.",
                "It can change things outside Baton, and nobody knows whether it already did.",
                "no end of this try is recorded");
    }

    static Failure notRunnable(Node node) {
        return new Failure(
                Failure.Kind.UNEXPECTED,
                "“" + node.name() + "” cannot run in this version of Baton.",
                "It is a step of the kind “" + node.type().key() + "”.",
                "node type " + node.type().key());
    }
}
