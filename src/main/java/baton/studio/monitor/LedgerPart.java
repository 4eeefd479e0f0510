package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import baton.run.ToolResult;
import baton.run.ToolUses;

/// What a run did to the world outside, entry by entry, and whether doing it once more would do harm.
final class LedgerPart {

    private LedgerPart() {}

    /// Nothing where the run touched nothing.
    static void write(Reading page, RunView run) {
        var entries = ToolUses.ledger(run.facts());
        if (entries.isEmpty()) {
            return;
        }
        page.heading(text("ledger.title"));
        for (var entry : entries) {
            var who = run.state().workflow().nameOf(entry.step().node());
            page.text(text("ledger.entry", who, entry.wish().words())).aside(mark(entry));
        }
    }

    private static String mark(ToolUses.Line entry) {
        var result = entry.result();
        if (result instanceof ToolResult.Pretended) {
            return text("ledger.rehearsed");
        }
        var repeat = entry.wish().repeatable() ? text("ledger.safe") : text("ledger.unsafe");
        if (result == null) {
            return text("ledger.unknown", repeat);
        }
        return result instanceof ToolResult.Failed ? text("ledger.failed", repeat) : repeat;
    }
}
