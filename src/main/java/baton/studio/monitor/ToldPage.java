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
        if (exchanges.size() > 1) {
            page.heading(place == 0 ? text("told.first") : text("told.repair", place));
        }
        // a repair repeats all that was said before; what is new is at its end
        int known = place == 0 ? 0 : exchanges.get(place - 1).told().size() + 1;
        var told = exchanges.get(place).told();
        for (var message : told.subList(Math.min(known, told.size()), told.size())) {
            page.heading(speaker(message.speaker())).text(message.text().strip());
        }
    }

    private static String speaker(Exchange.Speaker speaker) {
        return switch (speaker) {
            case RULES -> text("told.rules");
            case TASK -> text("told.task");
            case AGENT -> text("told.agent");
            case TOOL -> text("told.tool");
        };
    }
}
