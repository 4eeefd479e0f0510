package baton.agents;

import baton.engine.ModelBook.Kind;
import baton.run.Failure;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import javax.net.ssl.SSLException;

/// Says for people what went wrong with a model: who and what, why, and what to do about it.
///
/// @param agent   the agent that needed the model
/// @param service the model's connection
record Faults(String agent, Service service) {

    Failure of(Trouble trouble) {
        return switch (trouble) {
            case Trouble.Refused refused -> new Refusals(agent, service).of(refused);
            case Trouble.NoTools(var tools, var refused) -> new Refusals(agent, service).noTools(tools, refused);
            case Trouble.Unreachable(var cause) -> unreachable(cause);
            case Trouble.NoAddress _ ->
                failure(
                        Failure.Kind.NO_MODEL,
                        Spoken.text("fault.address", service.name()),
                        Spoken.text("fault.address.why", who()),
                        "address " + service.connection().address());
            case Trouble.Complained(var words) -> new Refusals(agent, service).complained(words);
            case Trouble.Flaw flaw -> new Flaws(agent, service).of(flaw);
        };
    }

    private Failure unreachable(IOException cause) {
        if (isUnknownHost(cause)) {
            return failure(
                    Failure.Kind.NO_NETWORK,
                    Spoken.text("fault.host", service.host()),
                    Spoken.text("fault.host.why"),
                    details(cause));
        }
        if (cause instanceof SSLException) {
            return failure(
                    Failure.Kind.UNEXPECTED,
                    Spoken.text("fault.unsafe", service.host()),
                    Spoken.text("fault.unsafe.why"),
                    details(cause));
        }
        if (cause instanceof HttpConnectTimeoutException) {
            return failure(
                    Failure.Kind.NO_NETWORK,
                    Spoken.text("fault.silent", service.host()),
                    Spoken.text("fault.silent.why"),
                    details(cause));
        }
        return cause instanceof ConnectException ? notRunning(cause) : of(new Trouble.BrokeOff(details(cause)));
    }

    private Failure notRunning(IOException cause) {
        return service.connection().kind() == Kind.OLLAMA && service.isHere()
                ? failure(
                        Failure.Kind.NOT_RUNNING,
                        Spoken.text("fault.ollama"),
                        Spoken.text("fault.ollama.why", who(), service.model()),
                        details(cause))
                : failure(
                        Failure.Kind.NOT_RUNNING,
                        Spoken.text(
                                "fault.nobody", Words.cut(service.connection().address(), 60)),
                        Spoken.text("fault.nobody.why", service.name(), who(), service.model()),
                        details(cause));
    }

    private static boolean isUnknownHost(IOException cause) {
        for (Throwable one = cause; one != null; one = one.getCause()) {
            if (one instanceof UnknownHostException || one instanceof UnresolvedAddressException) {
                return true;
            }
        }
        return false;
    }

    private String details(IOException cause) {
        return cause.getClass().getSimpleName() + " at " + service.connection().address();
    }

    private String who() {
        return Spoken.quoted(agent);
    }

    private static Failure failure(Failure.Kind kind, String title, String why, String details) {
        return new Failure(kind, title, why, details);
    }

    /// No connection is called `model`.
    static Failure noSuchModel(String agent, String model) {
        return new Failure(
                Failure.Kind.NO_MODEL,
                Spoken.text("fault.not-set-up", Spoken.quoted(agent), Spoken.quoted(model)),
                Spoken.text("fault.not-set-up.why"),
                "no connection is called " + model);
    }

    /// The reply was still not as agreed after all repairs.
    static Failure contractBroken(String agent, Reading.Wrong wrong, String said) {
        var last = wrong.wrong().getLast();
        return new Failure(
                Failure.Kind.CONTRACT_BROKEN,
                Spoken.text("fault.contract", Spoken.quoted(agent), Spoken.listed(firstFew(wrong.names()))),
                said.isBlank()
                        ? Words.cut(last, 100)
                        : Spoken.text("fault.contract.wrote", Words.cut(last, 65), Words.cut(said, 40)),
                String.join("\n", wrong.wrong()));
    }

    private static List<String> firstFew(List<String> names) {
        return names.size() <= 4 ? names : names.subList(0, 4);
    }
}
