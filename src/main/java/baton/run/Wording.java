package baton.run;

import baton.workflow.Fields;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Value;
import baton.workflow.Words;
import baton.workflow.Workflow;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/// Small pieces of sentences.
public final class Wording {

    private static final Words WORDS = Words.of("baton.run.words");

    private static final int BRIEF = 100;
    private static final int SHORT_VALUE = 24;
    private static final int NAMED = 5;

    private Wording() {}

    /// `a`, `a and b`, `a, b and c`.
    public static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return WORDS.text("and", String.join(", ", items.subList(0, items.size() - 1)), items.getLast());
    }

    /// The fields by name, with the values that are short enough to be read in passing: `score 82 and reason`.
    static String things(Fields fields) {
        if (fields.isEmpty()) {
            return WORDS.text("things.nothing");
        }
        var things = new ArrayList<String>();
        fields.byName().forEach((name, value) -> things.add(thing(name, value)));
        if (things.size() <= NAMED) {
            return list(things);
        }
        var named = new ArrayList<>(things.subList(0, NAMED - 1));
        named.add(WORDS.text("things.more", things.size() - NAMED + 1));
        return list(named);
    }

    private static String thing(String name, Value value) {
        return switch (value) {
            case Value.Number _, Value.YesNo _ -> name + " " + value.asText();
            case Value.Text(var text) when isShort(text) -> WORDS.text("things.quoted", name, text.strip());
            case Value.Items(var items) -> name + " (" + items.size() + ")";
            case Value.Text _, Value.Group _, Value.Nothing _ -> name;
        };
    }

    private static boolean isShort(String text) {
        return !text.isBlank() && text.length() <= SHORT_VALUE && text.indexOf('\n') < 0;
    }

    /// Texts in one line of a readable length.
    static String inBrief(List<String> texts) {
        var line = String.join(" · ", texts).replaceAll("\\s+", " ").strip();
        return line.length() > BRIEF ? line.substring(0, BRIEF - 1).strip() + "…" : line;
    }

    /// What somebody said, in brief and in quotes, as the end of a sentence.
    static String quoted(String said) {
        var brief = inBrief(List.of(said));
        var ends = !brief.isEmpty() && ".!?…".indexOf(brief.charAt(brief.length() - 1)) >= 0;
        return WORDS.text(ends ? "quoted" : "quoted.end", brief);
    }

    static String repeatsTool(Workflow workflow, NodeId node, String words) {
        return WORDS.text("repeats.tool", workflow.nameOf(node), words);
    }

    static String times(int count) {
        return WORDS.text("times", count);
    }

    /// An ISO 8601 duration; none where it is not one.
    public static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException _) {
            return Duration.ZERO;
        }
    }

    /// Why a run paused because it repeats itself.
    static String repeats(Workflow workflow, HandoffId again) {
        var names = workflow.handoff(again)
                .map(way -> list(List.of(workflow.nameOf(way.to()), workflow.nameOf(way.from()))))
                .orElse(WORDS.text("repeats.two"));
        return WORDS.text("repeats", names);
    }

    /// Why a run paused at a limit.
    static String limit(PauseReason.What what, String allowed) {
        return switch (what) {
            case STEPS -> WORDS.text("limit.steps", allowed);
            case TIME -> WORDS.text("limit.time", Times.spoken(duration(allowed)));
            case TOKENS -> WORDS.text("limit.words");
            case COST -> WORDS.text("limit.cost", allowed);
        };
    }
}
