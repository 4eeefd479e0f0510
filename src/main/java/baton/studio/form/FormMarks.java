package baton.studio.form;

import javafx.css.PseudoClass;

/// The pseudo-classes of forms.
final class FormMarks {

    static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private FormMarks() {}
}
