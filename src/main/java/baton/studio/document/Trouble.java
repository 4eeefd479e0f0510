package baton.studio.document;

/// Something that did not work, for the person: what, why, and the way on, each a sentence.
public record Trouble(String title, String why, String action) {}
