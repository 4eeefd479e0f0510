package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import java.util.List;

/// The pages on which a step can be read.
public enum StepPage {
    RECEIVED,
    TOLD,
    SAID,
    TOOLS,
    ENDED,
    RAW;

    /// What the page says about `step`.
    public List<Piece> read(StepSight step) {
        return switch (this) {
            case RECEIVED -> ReceivedPage.of(step);
            case TOLD -> ToldPage.of(step);
            case SAID -> SaidPage.of(step);
            case TOOLS -> ToolsPage.of(step);
            case ENDED -> EndedPage.of(step);
            case RAW -> RawPage.of(step);
        };
    }

    public String words() {
        return switch (this) {
            case RECEIVED -> text("page.received");
            case TOLD -> text("page.told");
            case SAID -> text("page.said");
            case TOOLS -> text("page.tools");
            case ENDED -> text("page.ended");
            case RAW -> text("page.raw");
        };
    }
}
