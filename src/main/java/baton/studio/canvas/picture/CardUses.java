package baton.studio.canvas.picture;

import baton.run.Figures;
import baton.run.StepUse;
import baton.run.Usage;
import baton.studio.fx.Messages;

/// Says what steps used up.
final class CardUses {

    private static final Messages MESSAGES = Messages.of("canvas");

    private CardUses() {}

    /// @param written how many words it wrote; 0 if that says nothing
    static CardUse of(StepUse use, long written) {
        var words = written == 0 ? "" : Spans.words(written);
        return use.isThere() ? new CardUse(words, cost(use), whole(use)) : new CardUse(words, "", "");
    }

    private static String cost(StepUse use) {
        return Figures.cost(use.usage(), use.practice());
    }

    private static String whole(StepUse use) {
        var usage = use.usage();
        var read = MESSAGES.text("use.read", Figures.words(usage.tokensIn()), Figures.words(usage.tokensOut()));
        var rounds = use.inAll().equals(usage) ? "" : "\n" + inAll(use);
        var counts = MESSAGES.text("raw.tokens", usage.tokensIn(), usage.tokensOut());
        return read + "\n" + price(use) + rounds + "\n" + counts;
    }

    private static String inAll(StepUse use) {
        var all = use.inAll();
        return MESSAGES.text("use.rounds", use.practice() ? Figures.words(all.tokens()) : Figures.used(all));
    }

    private static String price(StepUse use) {
        if (use.practice()) {
            return MESSAGES.text("use.practised");
        }
        return told(use.usage());
    }

    private static String told(Usage usage) {
        var cost = usage.cost();
        if (cost == null) {
            return MESSAGES.text("use.unknown");
        }
        return cost.signum() <= 0 ? MESSAGES.text("use.free") : MESSAGES.text("use.cost", Figures.cost(cost));
    }
}
