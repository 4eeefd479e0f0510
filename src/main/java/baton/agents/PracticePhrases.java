package baton.agents;

import baton.run.AgentTask;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Sentences for the practice model: short, readable, and about what the agent received.
final class PracticePhrases {

    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]+(\\.[\\w-]+)+");
    private static final String SOMEBODY = "dana@northwind.example";

    private final AgentTask task;

    PracticePhrases(AgentTask task) {
        this.task = task;
    }

    /// One line for a field of this name.
    String line(String name) {
        var asked = words(name);
        if (has(asked, "subject", "title", "headline")) {
            return "A first look at " + topic() + again();
        }
        if (has(asked, "company", "organisation", "organization", "customer", "client")) {
            return "Northwind Ltd";
        }
        if (has(asked, "name", "person", "contact", "author")) {
            return "Dana Fox";
        }
        if (has(asked, "phone", "mobile")) {
            return "+44 20 7946 0123";
        }
        if (has(asked, "city", "town", "place", "location")) {
            return "Bristol";
        }
        if (has(asked, "reason", "why", "because", "rationale")) {
            return "What " + sender() + " sent fits what was asked for" + again() + ".";
        }
        if (has(asked, "next", "step", "action", "task", "todo")) {
            return "Call back within two days and agree on the next step.";
        }
        if (has(asked, "status", "state", "priority", "level")) {
            return "normal";
        }
        return "Practice text for " + asked + again();
    }

    /// Several sentences for a field of this name.
    String paragraphs(String name) {
        var asked = words(name);
        if (has(asked, "body", "email", "mail", "letter", "reply", "draft")) {
            return "Hello Dana,\n\nthank you for your message about " + topic() + ". " + changed()
                    + "We would like to hear more and suggest a short call this week.\n\nKind regards,\n"
                    + task.node().name();
        }
        return "This is what " + Words.quoted(task.node().name()) + " would write here" + again() + ". " + changed()
                + "It read what " + sender() + " sent about " + topic()
                + ". The text is a prepared example; a real model writes its own.";
    }

    /// An address out of what was received, or else somebody's.
    String email() {
        return received()
                .map(EMAIL::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElse(SOMEBODY);
    }

    static String slug(String name) {
        var slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("(^-|-$)", "");
        return slug.isEmpty() ? "practice" : slug;
    }

    /// The first few words of what came in.
    private String topic() {
        var first = received().filter(text -> !text.isBlank()).findFirst().orElse("your request");
        var words = List.of(first.strip().split("\\s+"));
        var few = String.join(" ", words.subList(0, Math.min(6, words.size())));
        return "“" + Words.cut(few, 60).replaceAll("[.,;:!?]+$", "") + "”";
    }

    private String sender() {
        return task.received().isEmpty()
                ? "the start"
                : Words.quoted(task.nameOf(task.received().getFirst().from()));
    }

    private String again() {
        return task.feedback().isEmpty() ? "" : ", version " + (task.feedback().size() + 1);
    }

    private String changed() {
        return task.feedback().isEmpty()
                ? ""
                : "It takes up your feedback: “"
                        + Words.cut(first(task.feedback().getLast().fields()), 80) + "” ";
    }

    private static String first(Fields fields) {
        return fields.values().stream().map(Value::asText).findFirst().orElse("");
    }

    private Stream<String> received() {
        return task.received().stream()
                .flatMap(delivery -> delivery.fields().values().stream())
                .map(Value::asText);
    }

    /// A name of a field as words: `nextStep 2` as "next step 2".
    private static String words(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2")
                .replaceAll("[_\\s-]+", " ")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static boolean has(String asked, String... any) {
        return Stream.of(any).anyMatch(asked::contains);
    }
}
