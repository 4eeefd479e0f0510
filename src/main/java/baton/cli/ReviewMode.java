package baton.cli;

/// What `--review` says: who answers when a run needs a person.
enum ReviewMode {
    ASK,
    APPROVE,
    REJECT,
    LEAVE
}
