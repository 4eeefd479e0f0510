package baton.agents;

/// How a reply is asked for that has to be of an agreed form; from the surest way to the last.
enum Form {
    /// The server holds the model to the contract.
    SCHEMA,
    /// The model hands its reply over as if it used a tool, whose description is the contract.
    TOOL,
    /// The server holds the model to some object; the prompt says which.
    OBJECT,
    /// Only the prompt says how to answer.
    WORDS
}
