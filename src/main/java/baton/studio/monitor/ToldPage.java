package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import baton.run.Exchange;
import baton.run.StepTry;
import baton.run.Transcript;
import java.util.List;

/// What the model of a step was told, word for word, each part with who says it.
final class ToldPage {

    private ToldPage() {}

    static List<Piece> of(StepSight step) {
        var page = new Reading();
        var exchanges =
                step.tried().map(StepTry::transcript).orElse(Transcript.NONE).exchanges();
        if (exchanges.isEmpty()) {
            return page.aside(nothing(step)).pieces();
        }
        for (int place = 0; place < exchanges.size(); place++) {
            show(page, exchanges, place);
        }
        return page.pieces();
    }

    private static String nothing(StepSight step) {
        return switch (step.row().state()) {
            case WORKING -> text("told.later");
            case NOT_RUN, NEXT -> text("told.not-yet");
            default -> text("told.nobody");
        };
    }

    private static void show(Reading page, List<Exchange> exchanges, int place) {
        var told = exchanges.get(place).told();
        var before = place == 0 ? null : exchanges.get(place - 1);
        int known = before == null ? 0 : known(before, told);
        if (exchanges.size() > 1) {
            page.heading(title(exchanges, place, known));
        }
        told.subList(known, told.size()).forEach(message -> message(page, message));
    }

    /// How many of the messages were told or said before. What the agent said beside a wish for tools is shown
    /// with the wish.
    private static int known(Exchange before, List<Exchange.Told> told) {
        int same = 0;
        while (same < Math.min(before.told().size(), told.size())
                && before.told().get(same).equals(told.get(same))) {
            same++;
        }
        boolean repeatsReply = same == before.told().size()
                && same < told.size()
                && told.get(same).speaker() == Exchange.Speaker.AGENT
                && told.get(same).calls().isEmpty();
        return repeatsReply ? same + 1 : same;
    }

    /// An exchange after a wish for tools is a further turn; one after a reply that was not as agreed is a
    /// repair; one that shares nothing with the one before is a talk of its own.
    private static String title(List<Exchange> exchanges, int place, int known) {
        if (place == 0) {
            return text("told.first");
        }
        if (!exchanges.get(place - 1).calls().isEmpty()) {
            long turn = exchanges.subList(0, place).stream()
                    .filter(one -> !one.calls().isEmpty())
                    .count();
            return text("told.turn", turn);
        }
        long repairs = exchanges.subList(0, place).stream()
                .filter(one -> one.calls().isEmpty())
                .count();
        return known == 0 ? text("told.apart") : text("told.repair", repairs);
    }

    private static void message(Reading page, Exchange.Told message) {
        page.heading(speaker(message));
        if (!message.text().isBlank()) {
            page.text(message.text().strip());
        }
        for (var call : message.calls()) {
            page.label(text("told.call", call.tool()));
            page.text(call.arguments().isEmpty() ? "–" : call.arguments().asText());
        }
    }

    private static String speaker(Exchange.Told message) {
        return switch (message.speaker()) {
            case RULES -> text("told.rules");
            case TASK -> text("told.task");
            case AGENT -> message.calls().isEmpty() ? text("told.agent") : text("told.wished");
            case TOOL -> text("told.tool");
        };
    }
}
