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
                Spoken.text("refusal.no-tools", service.model(), who(), tools),
                Spoken.text("refusal.no-tools.why"),
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
                    Spoken.text("refusal.credit", service.name()),
                    Spoken.text("refusal.credit.why"),
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
                    Spoken.text("refusal.memory", service.model()),
                    Spoken.text("refusal.memory.why", who()),
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
                        Spoken.text("refusal.slow", service.name()),
                        Spoken.text("refusal.slow.why"),
                        refused);
            case 429 ->
                failure(
                        Failure.Kind.SLOW_DOWN,
                        Spoken.text("refusal.wait", service.name()),
                        Spoken.text("refusal.wait.why"),
                        refused);
            default -> refused.status() >= 500 ? troubled(refused, body) : notUnderstood(refused);
        };
    }

    private Failure tooMuchText(Trouble.Refused refused) {
        return failure(
                Failure.Kind.TOO_MUCH_TEXT,
                Spoken.text("refusal.long"),
                Spoken.text("refusal.long.why", who()),
                refused);
    }

    private Failure keyRefused(Trouble.Refused refused) {
        return service.hasKey()
                ? failure(
                        Failure.Kind.KEY_REFUSED,
                        Spoken.text("refusal.key", service.name()),
                        Spoken.text("refusal.key.why"),
                        refused)
                : failure(
                        Failure.Kind.KEY_REFUSED,
                        Spoken.text("refusal.no-key", service.name()),
                        Spoken.text("refusal.no-key.why"),
                        refused);
    }

    private Failure noModel(Trouble.Refused refused, String body) {
        if (!body.contains("model")) {
            return failure(
                    Failure.Kind.NO_MODEL,
                    Spoken.text(
                            "refusal.no-models", Words.cut(service.connection().address(), 60)),
                    Spoken.text("refusal.no-models.why"),
                    refused);
        }
        return service.connection().kind() == Kind.OLLAMA && service.isHere()
                ? failure(
                        Failure.Kind.NO_MODEL,
                        Spoken.text("refusal.not-here", service.model()),
                        Spoken.text("refusal.not-here.why", who()),
                        refused)
                : failure(
                        Failure.Kind.NO_MODEL,
                        Spoken.text("refusal.unknown", service.name(), service.model()),
                        Spoken.text("refusal.unknown.why", who()),
                        refused);
    }

    private Failure troubled(Trouble.Refused refused, String body) {
        return refused.status() == 503
                        || refused.status() == 529
                        || BUSY.matcher(body).find()
                ? failure(
                        Failure.Kind.SERVER,
                        Spoken.text("refusal.busy", service.name()),
                        Spoken.text("refusal.busy.why"),
                        refused)
                : failure(
                        Failure.Kind.SERVER,
                        Spoken.text("refusal.trouble", service.name()),
                        Spoken.text("refusal.trouble.why"),
                        refused);
    }

    private Failure notUnderstood(Trouble.Refused refused) {
        return failure(
                Failure.Kind.UNEXPECTED,
                Spoken.text("refusal.other", service.name()),
                Spoken.text("refusal.other.why", who()),
                refused);
    }

    private String who() {
        return Spoken.quoted(agent);
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
