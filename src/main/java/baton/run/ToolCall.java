package baton.run;

import baton.workflow.Fields;

/// One use of a tool that a model asks for.
///
/// @param id        what the model's service calls it, so that the answer finds its question; may be empty
/// @param tool      the name of the tool, as the model was told it
/// @param arguments what it is to be used with
public record ToolCall(String id, String tool, Fields arguments) {}
