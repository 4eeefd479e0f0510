package baton.workflow;

/// One named value that a form asks for or a hand-off must give.
///
/// @param name     what placeholders, rules and models call it
/// @param type     what it may hold
/// @param label    what a form shows above it; the name if empty
/// @param about    what it means, in a line that the agent reads too
/// @param required whether it has to be there and hold something
/// @param sample   what a form offers and practice fills in; nothing to read if there is none
/// @param extras   keys that this version does not know
public record Field(
        String name, FieldType type, String label, String about, boolean required, String sample, Fields extras) {

    public static final FieldType TEXT = new FieldType.Text();
    public static final FieldType LONG_TEXT = new FieldType.LongText();

    /// A required field with nothing said about it.
    public static Field of(String name, FieldType type) {
        return new Field(name, type, "", "", true, "", Fields.NONE);
    }

    /// What people see: the label, or else the name.
    public String shownAs() {
        return label.isBlank() ? name : label;
    }

    public Field withName(String changed) {
        return new Field(changed, type, label, about, required, sample, extras);
    }

    public Field withType(FieldType changed) {
        return new Field(name, changed, label, about, required, sample, extras);
    }

    public Field withLabel(String changed) {
        return new Field(name, type, changed, about, required, sample, extras);
    }

    public Field withAbout(String changed) {
        return new Field(name, type, label, changed, required, sample, extras);
    }

    public Field withSample(String changed) {
        return new Field(name, type, label, about, required, changed, extras);
    }

    public Field optional() {
        return new Field(name, type, label, about, false, sample, extras);
    }

    public Field mustHave() {
        return new Field(name, type, label, about, true, sample, extras);
    }

    public Field withExtras(Fields changed) {
        return new Field(name, type, label, about, required, sample, changed);
    }
}
