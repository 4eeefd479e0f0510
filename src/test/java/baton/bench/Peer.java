package baton.bench;

/// Another program of the same kind, to be measured in the same run. Those there are, are in `src/bench` and
/// come with the `bench` profile only.
public interface Peer {

    String name();

    /// A chain of `steps` steps that do nothing, kept in memory, ready to be run once.
    Runnable chain(int steps);
}
