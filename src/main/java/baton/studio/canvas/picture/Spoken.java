package baton.studio.canvas.picture;

import baton.studio.fx.Messages;
import baton.workflow.Handoff;
import baton.workflow.NodeId;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a screen reader says about cards and lines.
final class Spoken {

    private static final Messages MESSAGES = Messages.of("canvas");

    private Spoken() {}

    /// Such as "Nurturer, agent 2 of 3, needs you, receives from Qualifier, hands off to Finish, 1 problem".
    static String card(Workflow workflow, CardPicture card, int cards) {
        var parts = new ArrayList<String>();
        parts.add(card.face().name());
        parts.add(MESSAGES.text("spoken.place", card.face().kind(), card.number(), cards));
        if (card.life() instanceof CardLife.Living living) {
            parts.add(living.word());
        }
        others(workflow.to(card.id()), Handoff::from, workflow)
                .ifPresent(names -> parts.add(MESSAGES.text("spoken.from", names)));
        others(workflow.from(card.id()), Handoff::to, workflow)
                .ifPresent(names -> parts.add(MESSAGES.text("spoken.to", names)));
        if (card.trouble().isThere()) {
            parts.add(MESSAGES.text("spoken.problems", card.trouble().count()));
        }
        return String.join(", ", parts);
    }

    private static java.util.Optional<String> others(
            List<Handoff> handoffs, Function<Handoff, NodeId> end, Workflow workflow) {
        return handoffs.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(handoffs.stream()
                        .map(end)
                        .distinct()
                        .map(workflow::nameOf)
                        .collect(Collectors.joining(MESSAGES.text("spoken.and"))));
    }

    /// Such as "Hand-off from Qualifier to Nurturer, score · reason, 1 problem".
    static String line(Workflow workflow, LinePicture line) {
        var spoken = new StringBuilder(
                MESSAGES.text("spoken.line", workflow.nameOf(line.from()), workflow.nameOf(line.to())));
        if (!line.words().isEmpty()) {
            spoken.append(", ").append(line.words());
        }
        if (line.trouble().isThere()) {
            spoken.append(", ")
                    .append(MESSAGES.text("spoken.problems", line.trouble().count()));
        }
        return spoken.toString();
    }
}
