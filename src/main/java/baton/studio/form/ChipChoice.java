package baton.studio.form;

/// A field that can be put into a text.
///
/// @param label   what its chip says
/// @param from    who gives it, such as “New lead”
/// @param written the placeholder that stands for it in the text
public record ChipChoice(String label, String from, String written) {}
