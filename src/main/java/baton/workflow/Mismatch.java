package baton.workflow;

/// A field that is not as it was agreed. `field` and `why` together make a sentence: "score" "must be a
/// number".
public record Mismatch(String field, String why) {
    public String words() {
        return "“" + field + "” " + why;
    }
}
