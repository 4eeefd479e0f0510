package baton.files;

import baton.run.Delivery;
import baton.run.Exchange;
import baton.run.Failure;
import baton.run.Transcript;
import baton.run.Usage;
import baton.workflow.Fields;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What passed between the steps of a run and between a step and its model: deliveries, transcripts, failures.
final class ExchangeJson {

    private static final Keys<Exchange.Speaker> SPEAKERS = new Keys<>(Exchange.Speaker.class);
    private static final Keys<Failure.Kind> KINDS = new Keys<>(Failure.Kind.class);
    private static final String FACT = "A fact";

    private ExchangeJson() {}

    static ObjectNode tree(Delivery delivery) {
        return new Writing()
                .text("handoff", delivery.handoff().value())
                .text("from", delivery.from().value())
                .fields("fields", delivery.fields())
                .with(Fields.NONE);
    }

    static List<Delivery> deliveries(Reading reading) {
        return reading.each(
                "received",
                one -> new Delivery(
                        new HandoffId(one.mustText("handoff", FACT)),
                        new NodeId(one.mustText("from", FACT)),
                        EventReader.fields(one, "fields")));
    }

    static ObjectNode tree(Failure failure) {
        var retryAfter = failure.retryAfter();
        return new Writing()
                .text("kind", KINDS.of(failure.kind()))
                .text("title", failure.title())
                .text("why", failure.why())
                .textUnlessEmpty("details", failure.details())
                .text("retryAfter", retryAfter == null ? null : retryAfter.toString())
                .with(Fields.NONE);
    }

    static Failure failure(Reading around) {
        var reading = around.mustHave("failure");
        return new Failure(
                KINDS.read(reading, "kind"),
                reading.text("title", ""),
                reading.text("why", ""),
                reading.text("details", ""),
                reading.durationOrNull("retryAfter"));
    }

    /// Nothing where no model was asked.
    static @Nullable ObjectNode tree(Transcript transcript) {
        return transcript.equals(Transcript.NONE)
                ? null
                : new Writing()
                        .text("model", transcript.model())
                        .orNothing("practice", transcript.practice() ? ValueJson.NODES.booleanNode(true) : null)
                        .put("exchanges", Writing.list(transcript.exchanges(), ExchangeJson::tree))
                        .with(Fields.NONE);
    }

    static Transcript transcript(Reading around) {
        var reading = around.inside("transcript");
        return reading == null
                ? Transcript.NONE
                : new Transcript(
                        reading.text("model", ""),
                        reading.yesNo("practice", false),
                        reading.each("exchanges", ExchangeJson::exchange));
    }

    private static ObjectNode tree(Exchange exchange) {
        var usage = exchange.usage();
        return new Writing()
                .put("told", Writing.list(exchange.told(), ExchangeJson::tree))
                .text("said", exchange.said())
                .texts("wrong", exchange.wrong())
                .whole("tokensIn", usage.tokensIn())
                .whole("tokensOut", usage.tokensOut())
                .number("cost", usage.cost())
                .whole("tookMillis", exchange.tookMillis())
                .textUnlessEmpty("thought", exchange.thought())
                .listUnlessEmpty("calls", exchange.calls(), ToolEventJson::tree)
                .whole("firstMillis", exchange.firstMillis() < 0 ? null : exchange.firstMillis())
                .with(Fields.NONE);
    }

    private static Exchange exchange(Reading reading) {
        return new Exchange(
                reading.each("told", ExchangeJson::told),
                reading.text("said", ""),
                reading.texts("wrong"),
                new Usage(number(reading, "tokensIn"), number(reading, "tokensOut"), reading.numberOrNull("cost")),
                number(reading, "tookMillis"),
                reading.text("thought", ""),
                reading.each("calls", ToolEventJson::call),
                Objects.requireNonNullElse(reading.longOrNull("firstMillis"), -1L));
    }

    private static long number(Reading reading, String key) {
        return Objects.requireNonNullElse(reading.longOrNull(key), 0L);
    }

    private static ObjectNode tree(Exchange.Told told) {
        return new Writing()
                .text("speaker", SPEAKERS.of(told.speaker()))
                .text("text", told.text())
                .listUnlessEmpty("calls", told.calls(), ToolEventJson::tree)
                .textUnlessEmpty("answers", told.answers())
                .textUnlessEmpty("thought", told.thought())
                .with(Fields.NONE);
    }

    private static Exchange.Told told(Reading reading) {
        return new Exchange.Told(
                SPEAKERS.read(reading, "speaker"),
                reading.text("text", ""),
                reading.each("calls", ToolEventJson::call),
                reading.text("answers", ""),
                reading.text("thought", ""));
    }
}
