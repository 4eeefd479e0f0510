package baton.run;

/// What a model is told of a tool.
///
/// @param name      letters, digits, `_` and `-`, at most 64 of them, as all services take it
/// @param about     what it does and when to use it
/// @param arguments what it takes: a JSON Schema of type `object`, as text
public record ToolSpec(String name, String about, String arguments) {}
