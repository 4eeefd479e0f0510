package baton.agents;

import baton.engine.ModelBook.Kind;
import baton.run.Failure;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Says for people what a server's refusal means: by its status, and by the few words that servers agree on.
record Refusals(String agent, Service service) {

    private static final Pattern NO_CREDIT =
            Pattern.compile("insufficient_quota|billing|credit balance|insufficient credit|out of credit");
    private static final Pattern TOO_LONG =
            Pattern.compile("context.{0,10}(length|window|size|limit)|too long|too many tokens|prompt.{0,20}exceed"
                    + "|maximum context|input.{0,40}exceed|truncat");
    private static final Pattern NO_MEMORY = Pattern.compile("more system memory|out of memory");
    private static final Pattern BUSY = Pattern.compile("overloaded|busy|capacity");
    private static final Pattern NO_TOOLS =
            Pattern.compile("(does not|doesn't|not|no endpoints found that) support.{0,40}(tool|function call)"
                    + "|(tools?|tool use|tool calling|function calling)[^.]{0,40} not (supported|enabled|allowed)"
                    + "|tool choice requires|requires? --?[a-z-]*(jinja|tool)");
    private static final Pattern NO_KEY = Pattern.compile(
            "api[ _]key (not|in)[ _]?valid|api key expired|api_key_invalid" + "|invalid x-api-key|incorrect api key");
    private static final Pattern NO_MODEL =
            Pattern.compile("model.{0,80}(not found|does not exist|not exist|unknown)|try pulling|model_not_found");

    /// Whether the server may have refused only the manner in which it was asked. What else it can mean is
    /// tried once more in another, and says so again.
    static boolean mayBeAboutManner(Trouble.Refused refused) {
        var body = refused.body().toLowerCase(Locale.ROOT);
        return switch (refused.status()) {
            case 400, 415, 422, 500, 501 ->
                !TOO_LONG.matcher(body).find()
                        && !NO_CREDIT.matcher(body).find()
                        && !NO_KEY.matcher(body).find();
            default -> false;
        };
    }

    /// Whether the server refused because it takes no tools, or its model does not.
    static boolean isAboutTools(Trouble.Refused refused) {
        return switch (refused.status()) {
            case 400, 404, 422, 500, 501 ->
                NO_TOOLS.matcher(refused.body().toLowerCase(Locale.ROOT)).find();
            default -> false;
        };
    }

    Failure noTools(int tools, Trouble.Refused refused) {
        return failure(
                Failure.Kind.NO_TOOLS,
                service.model() + " cannot use tools, and " + Words.quoted(agent) + " has "
                        + (tools == 1 ? "one." : tools + "."),
                "Choose another model, or take its tools away.",
                refused);
    }

    Failure of(Trouble.Refused refused) {
        var body = refused.body().toLowerCase(Locale.ROOT);
        var known = byWords(body, refused);
        return known != null ? known : byStatus(refused, body);
    }

    /// What a server says in the middle of an answer has no status.
    Failure complained(String words) {
        return of(new Trouble.Refused(500, words, null));
    }

    private @Nullable Failure byWords(String body, Trouble.Refused refused) {
        int status = refused.status();
        if (status == 402
                || (status >= 400 && status < 500 && NO_CREDIT.matcher(body).find() && !asksToWait(refused, body))) {
            return failure(
                    Failure.Kind.OUT_OF_CREDIT,
                    "Your account at " + service.name() + " has no credit left.",
                    "This is not a matter of waiting: add credit there, or choose another model.",
                    refused);
        }
        if (status == 413
                || ((status == 400 || status == 422 || status == 500)
                        && TOO_LONG.matcher(body).find())) {
            return tooMuchText(refused);
        }
        if (status == 400 && NO_KEY.matcher(body).find()) {
            return keyRefused(refused);
        }
        if (NO_MEMORY.matcher(body).find()) {
            return failure(
                    Failure.Kind.UNEXPECTED,
                    "The model " + service.model() + " is too big for the memory of that computer.",
                    "Choose a smaller one for " + Words.quoted(agent) + ".",
                    refused);
        }
        return status < 500 && status != 404 && NO_MODEL.matcher(body).find() ? noModel(refused, body) : null;
    }

    /// Gemini speaks of plan and billing also where a minute is all that it takes.
    private static boolean asksToWait(Trouble.Refused refused, String body) {
        return refused.status() == 429 && refused.retryAfter() != null && !body.contains("insufficient_quota");
    }

    private Failure byStatus(Trouble.Refused refused, String body) {
        return switch (refused.status()) {
            case 401, 403 -> keyRefused(refused);
            case 404 -> noModel(refused, body);
            case 408, 504 ->
                failure(
                        Failure.Kind.TOOK_TOO_LONG,
                        service.name() + " took too long to answer.",
                        "Try again, or choose a faster model.",
                        refused);
            case 429 ->
                failure(
                        Failure.Kind.SLOW_DOWN,
                        service.name() + " asked Baton to slow down.",
                        "Wait a little and try again, or run fewer agents at once.",
                        refused);
            default -> refused.status() >= 500 ? troubled(refused, body) : notUnderstood(refused);
        };
    }

    private Failure tooMuchText(Trouble.Refused refused) {
        return failure(
                Failure.Kind.TOO_MUCH_TEXT,
                "There is too much text for this model.",
                "Give " + Words.quoted(agent) + " less to read, or choose a model with more room.",
                refused);
    }

    private Failure keyRefused(Trouble.Refused refused) {
        return service.hasKey()
                ? failure(
                        Failure.Kind.KEY_REFUSED,
                        service.name() + " did not accept the key.",
                        "It may be mistyped, expired or switched off. Enter it again in the settings.",
                        refused)
                : failure(
                        Failure.Kind.KEY_REFUSED,
                        service.name() + " asks for a key, and there is none.",
                        "Enter one in the settings of this model.",
                        refused);
    }

    private Failure noModel(Trouble.Refused refused, String body) {
        if (!body.contains("model")) {
            return failure(
                    Failure.Kind.NO_MODEL,
                    "There is no model at " + Words.cut(service.connection().address(), 60) + ".",
                    "Check the address in the settings; it often ends in /v1.",
                    refused);
        }
        return service.connection().kind() == Kind.OLLAMA && service.isHere()
                ? failure(
                        Failure.Kind.NO_MODEL,
                        "The model " + service.model() + " is not on this computer.",
                        "Download it with Ollama, or choose another one for " + Words.quoted(agent) + ".",
                        refused)
                : failure(
                        Failure.Kind.NO_MODEL,
                        service.name() + " does not know the model " + service.model() + ".",
                        "Check how it is spelled, or choose another one for " + Words.quoted(agent) + ".",
                        refused);
    }

    private Failure troubled(Trouble.Refused refused, String body) {
        return refused.status() == 503
                        || refused.status() == 529
                        || BUSY.matcher(body).find()
                ? failure(
                        Failure.Kind.SERVER,
                        service.name() + " is too busy at the moment.",
                        "Try again a little later, or choose another model.",
                        refused)
                : failure(
                        Failure.Kind.SERVER,
                        service.name() + " has trouble at the moment.",
                        "The trouble is on its side. Try again, or choose another model.",
                        refused);
    }

    private Failure notUnderstood(Trouble.Refused refused) {
        return failure(
                Failure.Kind.UNEXPECTED,
                service.name() + " did not take what Baton asked.",
                "The details say what it answered. Try another model for " + Words.quoted(agent) + ".",
                refused);
    }

    private Failure failure(Failure.Kind kind, String title, String why, Trouble.Refused refused) {
        @Nullable Duration wait = refused.retryAfter();
        return new Failure(
                kind,
                title,
                why,
                "status " + refused.status() + " from " + service.connection().address() + ": " + refused.body(),
                wait);
    }
}
