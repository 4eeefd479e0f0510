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
                        service.name() + " has an address that leads nowhere.",
                        "Put it right in the settings of the model, or choose another model for " + who() + ".",
                        "address " + service.connection().address());
            case Trouble.Complained(var words) -> new Refusals(agent, service).complained(words);
            case Trouble.Flaw flaw -> new Flaws(agent, service).of(flaw);
        };
    }

    private Failure unreachable(IOException cause) {
        if (isUnknownHost(cause)) {
            return failure(
                    Failure.Kind.NO_NETWORK,
                    "“" + service.host() + "” could not be found.",
                    "Is there an internet connection, and is the address right? Agents on this computer still work.",
                    details(cause));
        }
        if (cause instanceof SSLException) {
            return failure(
                    Failure.Kind.UNEXPECTED,
                    "The connection to “" + service.host() + "” is not safe, so Baton did not use it.",
                    "Its certificate is not trusted here. Check the address.",
                    details(cause));
        }
        if (cause instanceof HttpConnectTimeoutException) {
            return failure(
                    Failure.Kind.NO_NETWORK,
                    "“" + service.host() + "” does not answer.",
                    "Is there an internet connection, and is the address right?",
                    details(cause));
        }
        return cause instanceof ConnectException ? notRunning(cause) : of(new Trouble.BrokeOff(details(cause)));
    }

    private Failure notRunning(IOException cause) {
        var model = " needs it for " + service.model() + ".";
        return service.connection().kind() == Kind.OLLAMA && service.isHere()
                ? failure(
                        Failure.Kind.NOT_RUNNING,
                        "Ollama is not running on this computer.",
                        "Start it. " + who() + model,
                        details(cause))
                : failure(
                        Failure.Kind.NOT_RUNNING,
                        "Nobody answers at " + Words.cut(service.connection().address(), 60) + ".",
                        "Is the program for " + service.name() + " started? " + who() + model,
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
        return Words.quoted(agent);
    }

    private static Failure failure(Failure.Kind kind, String title, String why, String details) {
        return new Failure(kind, title, why, details);
    }

    /// No connection is called `model`.
    static Failure noSuchModel(String agent, String model) {
        return new Failure(
                Failure.Kind.NO_MODEL,
                Words.quoted(agent) + " asks for the model " + Words.quoted(model) + ", which is not set up here.",
                "Choose another model for it, or connect one under this name.",
                "no connection is called " + model);
    }

    /// The reply was still not as agreed after all repairs.
    static Failure contractBroken(String agent, Reading.Wrong wrong, String said) {
        var last = wrong.wrong().getLast();
        return new Failure(
                Failure.Kind.CONTRACT_BROKEN,
                Words.quoted(agent) + " did not give " + Words.listed(firstFew(wrong.names())) + ".",
                said.isBlank()
                        ? Words.cut(last, 100)
                        : Words.cut(last, 65) + " It wrote: “" + Words.cut(said, 40) + "”",
                String.join("\n", wrong.wrong()));
    }

    private static List<String> firstFew(List<String> names) {
        return names.size() <= 4 ? names : names.subList(0, 4);
    }
}
