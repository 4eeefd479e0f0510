package baton.workflow;

import java.util.ArrayList;
import java.util.List;

/// Collects problems while the checks run.
final class Findings {

    private final List<Problem> problems = new ArrayList<>();

    void stop(String code, Place place, String title, String why, QuickFix... fixes) {
        problems.add(new Problem(Problem.Severity.STOPS_RUN, code, place, title, why, List.of(fixes)));
    }

    void warn(String code, Place place, String title, String why, QuickFix... fixes) {
        problems.add(new Problem(Problem.Severity.WARNS, code, place, title, why, List.of(fixes)));
    }

    List<Problem> all() {
        return problems;
    }
}
