package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import baton.run.Exchange;
import baton.run.Figures;
import baton.run.StepTry;
import baton.run.Times;
import baton.run.Transcript;
import java.time.Duration;
import java.util.List;

/// What the model answered, exactly as it came, with the counts of its maker.
final class RawPage {

    private RawPage() {}

    static List<Piece> of(StepSight step) {
        var page = new Reading();
        var exchanges =
                step.tried().map(StepTry::transcript).orElse(Transcript.NONE).exchanges();
        for (int place = 0; place < exchanges.size(); place++) {
            show(page, exchanges.get(place), place + 1);
        }
        if (page.isEmpty()) {
            page.aside(text("raw.nothing"));
        }
        return page.pieces();
    }

    private static void show(Reading page, Exchange exchange, int number) {
        page.heading(text("raw.reply", number)).raw(exchange.said().isEmpty() ? text("raw.empty") : exchange.said());
        exchange.calls()
                .forEach(call ->
                        page.raw(text("raw.call", call.tool(), call.arguments().asText())));
        var counts = text(
                "raw.counts",
                exchange.usage().tokensIn(),
                exchange.usage().tokensOut(),
                Times.took(Duration.ofMillis(exchange.tookMillis())),
                Figures.cost(exchange.usage().cost()));
        page.aside(
                exchange.firstMillis() < 0
                        ? counts
                        : text("raw.first", counts, Times.took(Duration.ofMillis(exchange.firstMillis()))));
    }
}
