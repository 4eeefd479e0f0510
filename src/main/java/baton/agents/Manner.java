package baton.agents;

import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a server is spoken to. Begins with all that its kind offers, and leaves away what this server or this
/// model turns out not to take.
///
/// @param form       how a reply of an agreed form is asked for
/// @param thinking   whether the model is asked to think aloud, where that has to be asked for, and whether it
///     is shown its thoughts again
/// @param mostTokens how long a reply may be, where the service wants to be told
record Manner(Form form, Thinking thinking, int mostTokens) {

    /// What the models of today may write at least; older ones say how much less it is for them.
    private static final int MOST_TOKENS = 32_000;

    private static final Pattern THOUGHTS = Pattern.compile("think|thought|reasoning");
    private static final Pattern TOO_MANY_TOKENS = Pattern.compile("max_tokens:? ?\\d+ ?> ?(\\d{1,7})");
    private static final Pattern ABOUT_FORM =
            Pattern.compile("schema|grammar|response_format|output_config|mime type|mime_type|\\bformat\\b");

    /// @param withTools whether the model may ask for tools in the same call. Ollama holds a model to a form so
    ///     strictly that it cannot ask for any, and Gemini refuses the two together
    static Manner first(Kind kind, boolean withTools) {
        return switch (kind) {
            case OPENAI -> new Manner(Form.SCHEMA, Thinking.ASKED, MOST_TOKENS);
            case ANTHROPIC -> new Manner(Form.SCHEMA, Thinking.LEFT, MOST_TOKENS);
            case OLLAMA -> new Manner(withTools ? Form.WORDS : Form.SCHEMA, Thinking.LEFT, MOST_TOKENS);
            case GEMINI -> new Manner(withTools ? Form.WORDS : Form.SCHEMA, Thinking.ASKED, MOST_TOKENS);
        };
    }

    /// What is thought counts as written.
    static Manner first(Connection connection, boolean withTools) {
        var first = first(connection.kind(), withTools);
        return connection.thinking() > 0
                ? new Manner(first.form, Thinking.ASKED, MOST_TOKENS + connection.thinking())
                : first;
    }

    /// The same for a prompt that does not have all the thoughts that the service would want to see again:
    /// there, Claude's does not let its models think.
    Manner around(Prompt prompt, Kind kind) {
        return kind == Kind.ANTHROPIC && !prompt.hasThoughts(kind) ? with(Thinking.LEFT) : this;
    }

    boolean thinks() {
        return thinking != Thinking.LEFT;
    }

    /// How much of `most`, in tokens, may be thought: at least half of what may be written is for the answer.
    int thought(int most) {
        return Math.min(most, mostTokens / 2);
    }

    private Manner with(Thinking other) {
        return new Manner(form, other, mostTokens);
    }

    Manner in(Form other) {
        return new Manner(other, thinking, mostTokens);
    }

    /// What to leave away after a refusal; nothing if it was about something else.
    Optional<Manner> after(Trouble.Refused refused, Kind kind) {
        if (!Refusals.mayBeAboutManner(refused)) {
            return Optional.empty();
        }
        var body = refused.body().toLowerCase(Locale.ROOT);
        var most = TOO_MANY_TOKENS.matcher(body);
        if (most.find()) {
            return shorter(Integer.parseInt(most.group(1)));
        }
        if (thinks() && THOUGHTS.matcher(body).find()) {
            boolean free = kind == Kind.ANTHROPIC && thinking == Thinking.ASKED && body.contains("adaptive");
            return Optional.of(with(free ? Thinking.FREE : Thinking.LEFT));
        }
        boolean aboutForm = ABOUT_FORM.matcher(body).find();
        if (form == Form.WORDS || (refused.status() == 500 && !aboutForm)) {
            return Optional.empty();
        }
        return Optional.of(in(aboutForm ? next(kind) : Form.WORDS));
    }

    private Optional<Manner> shorter(int tokens) {
        return tokens > 0 && tokens < mostTokens ? Optional.of(new Manner(form, thinking, tokens)) : Optional.empty();
    }

    private Form next(Kind kind) {
        return form != Form.SCHEMA ? Form.WORDS : kind == Kind.ANTHROPIC ? Form.TOOL : Form.OBJECT;
    }
}
