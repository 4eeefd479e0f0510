package baton.cli;

import java.util.List;

/// A command cannot do what was asked. The lines are sentences for the person: what, why, and what to do.
final class CliProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    CliProblem(String... lines) {
        super(String.join(" ", lines), null, false, false);
        this.lines = List.of(lines);
    }

    List<String> lines() {
        return lines;
    }
}
