package baton.workflow;

import org.jspecify.annotations.Nullable;

/// One node passes the baton to another.
///
/// @param label  what the line says on the canvas; empty for what is made from the route and the contract
/// @param when   when it is taken
/// @param gives  what must be handed over
/// @param repair how often a reply that breaks the contract is sent back to the agent; `null` for
///     [#USUAL_REPAIRS]
/// @param again  there if it goes back up the workflow
/// @param extras keys that this version does not know
public record Handoff(
        HandoffId id,
        NodeId from,
        NodeId to,
        String label,
        Route when,
        Contract gives,
        @Nullable Integer repair,
        @Nullable Again again,
        Fields extras) {

    public static final int USUAL_REPAIRS = 2;

    /// A plain hand-off: always taken, nothing agreed.
    public static Handoff of(HandoffId id, NodeId from, NodeId to) {
        return new Handoff(id, from, to, "", new Route.Always(), Contract.NONE, null, null, Fields.NONE);
    }

    public boolean goesBack() {
        return again != null;
    }

    /// How many rounds it allows; 0 for one that goes forward.
    public int rounds() {
        return again == null ? 0 : again.rounds();
    }

    public int repairs() {
        return repair == null ? USUAL_REPAIRS : repair;
    }

    public boolean touches(NodeId node) {
        return from.equals(node) || to.equals(node);
    }

    public Handoff withId(HandoffId changed) {
        return new Handoff(changed, from, to, label, when, gives, repair, again, extras);
    }

    public Handoff withEnds(NodeId newFrom, NodeId newTo) {
        return new Handoff(id, newFrom, newTo, label, when, gives, repair, again, extras);
    }

    public Handoff withLabel(String changed) {
        return new Handoff(id, from, to, changed, when, gives, repair, again, extras);
    }

    public Handoff withWhen(Route changed) {
        return new Handoff(id, from, to, label, changed, gives, repair, again, extras);
    }

    public Handoff withGives(Contract changed) {
        return new Handoff(id, from, to, label, when, changed, repair, again, extras);
    }

    public Handoff withRepair(@Nullable Integer changed) {
        return new Handoff(id, from, to, label, when, gives, changed, again, extras);
    }

    public Handoff withAgain(@Nullable Again changed) {
        return new Handoff(id, from, to, label, when, gives, repair, changed, extras);
    }

    public Handoff withExtras(Fields changed) {
        return new Handoff(id, from, to, label, when, gives, repair, again, changed);
    }
}
