package baton.agents;

import baton.engine.ModelBook.Check;
import baton.engine.ModelBook.Kind;
import baton.engine.ModelBook.Offer;
import baton.engine.ModelBook.Verdict;
import java.io.IOException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.List;

/// Says what a test of a connection found.
record ProbeWords(Service service) {

    Check found(List<Offer> models) {
        var wanted = service.connection().model();
        if (models.isEmpty()) {
            return new Check(Verdict.NO_MODELS, Spoken.text("probe.empty", service.name()), models);
        }
        if (wanted.isBlank()) {
            return new Check(Verdict.WORKS, Spoken.text("probe.choose", service.name(), models.size()), models);
        }
        return models.stream().anyMatch(model -> isSame(model.name(), wanted))
                ? new Check(Verdict.WORKS, Spoken.text("probe.works", service.name(), Spoken.quoted(wanted)), models)
                : new Check(
                        Verdict.NO_SUCH_MODEL,
                        Spoken.text("probe.other", service.name(), Spoken.quoted(wanted), models.size()),
                        models);
    }

    /// Ollama takes `llama3.2` for `llama3.2:latest`.
    private boolean isSame(String model, String wanted) {
        return model.equals(wanted) || (service.connection().kind() == Kind.OLLAMA && model.equals(wanted + ":latest"));
    }

    Check refused(int status, String body) {
        var failure = new Refusals("", service).of(new Trouble.Refused(status, body, null));
        return switch (failure.kind()) {
            case NO_MODEL -> isSomethingElse();
            case KEY_REFUSED ->
                new Check(Verdict.KEY_REFUSED, hidden(failure.title() + " " + failure.why()), List.of());
            default -> no(failure.title() + " " + failure.why());
        };
    }

    Check isSomethingElse() {
        var hint = service.connection().kind() == Kind.OPENAI ? " " + Spoken.text("probe.v1") : "";
        return new Check(Verdict.UNSURE, Spoken.text("probe.else") + hint, List.of());
    }

    Check unreachable(IOException cause) {
        if (cause instanceof HttpTimeoutException && !(cause instanceof HttpConnectTimeoutException)) {
            return no(Spoken.text("refusal.slow", service.name()));
        }
        var failure = new Faults("", service).of(new Trouble.Unreachable(cause));
        return switch (failure.kind()) {
            case NOT_RUNNING -> no(failure.title() + " " + Spoken.text("probe.start"));
            case SERVER -> isSomethingElse();
            default -> no(failure.title() + " " + failure.why());
        };
    }

    Check brokenOff() {
        return no(Spoken.text("probe.stopped"));
    }

    private static Check no(String words) {
        return new Check(Verdict.AWAY, hidden(words), List.of());
    }

    private static String hidden(String words) {
        return Key.hideQuoted(words);
    }
}
