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
            return new Check(Verdict.NO_MODELS, service.name() + " is there, but it has no models yet.", models);
        }
        if (wanted.isBlank()) {
            return new Check(
                    Verdict.WORKS, service.name() + " is there. Choose one of its " + count(models) + ".", models);
        }
        return models.stream().anyMatch(model -> isSame(model.name(), wanted))
                ? new Check(Verdict.WORKS, "It works: " + service.name() + " has " + Words.quoted(wanted) + ".", models)
                : new Check(
                        Verdict.NO_SUCH_MODEL,
                        service.name() + " is there, but it has no model " + Words.quoted(wanted)
                                + ". Choose one of its " + count(models) + ".",
                        models);
    }

    /// Ollama takes `llama3.2` for `llama3.2:latest`.
    private boolean isSame(String model, String wanted) {
        return model.equals(wanted) || (service.connection().kind() == Kind.OLLAMA && model.equals(wanted + ":latest"));
    }

    private static String count(List<Offer> models) {
        return models.size() == 1 ? "one model" : models.size() + " models";
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
        var hint = service.connection().kind() == Kind.OPENAI ? " It often ends in /v1." : "";
        return new Check(
                Verdict.UNSURE,
                "Something answers at this address, but it does not offer models. Check the address." + hint,
                List.of());
    }

    Check unreachable(IOException cause) {
        if (cause instanceof HttpTimeoutException && !(cause instanceof HttpConnectTimeoutException)) {
            return no(service.name() + " took too long to answer.");
        }
        var failure = new Faults("", service).of(new Trouble.Unreachable(cause));
        return switch (failure.kind()) {
            case NOT_RUNNING -> no(failure.title() + " Start it and test again.");
            case SERVER -> isSomethingElse();
            default -> no(failure.title() + " " + failure.why());
        };
    }

    Check brokenOff() {
        return no("The test was stopped.");
    }

    private static Check no(String words) {
        return new Check(Verdict.AWAY, hidden(words), List.of());
    }

    private static String hidden(String words) {
        return Key.hideQuoted(words);
    }
}
