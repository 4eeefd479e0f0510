package baton.studio.inspector;

import baton.studio.document.Document;
import baton.workflow.Rule;
import java.util.Optional;

/// Something of the open document that has a rule, as the editor of rules reads and changes it. Changes to
/// something that is gone do nothing.
interface RuleHolder {

    Document document();

    /// The rule as it is now.
    Optional<Rule> rule();

    /// Puts `rule` in its place, as one step of undo.
    void change(Rule rule);

    /// Puts `rule` in its place while it is being typed into `place`.
    void type(String place, Rule rule);

    /// Takes the rule away.
    void remove();

    /// What is said of a rule that is too deep for rows.
    String nested(String words);
}
