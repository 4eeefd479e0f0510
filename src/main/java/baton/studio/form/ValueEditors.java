package baton.studio.form;

import baton.workflow.FieldType;

/// Makes the control for a type.
public final class ValueEditors {

    private ValueEditors() {}

    /// An empty control for a value of `type`.
    ///
    /// @param prompt what is shown, greyed, while nothing is typed; may be empty
    public static ValueEditor of(FieldType type, String prompt) {
        return switch (type) {
            case FieldType.Text _, FieldType.Number _, FieldType.Email _, FieldType.Url _, FieldType.Other _ ->
                new LineEditor(prompt);
            case FieldType.LongText _ -> new ParagraphsEditor(prompt);
            case FieldType.YesNo _ -> new YesNoEditor();
            case FieldType.Choice(var options) -> new ChoiceEditor(options, prompt);
            case FieldType.Date _ -> new DateEditor(prompt);
            case FieldType.ListOf(var of) -> ofList(of, prompt);
            case FieldType.Group(var fields) -> new GroupEditor(fields);
            case FieldType.File _ -> new FileEditor(prompt);
            case FieldType.Table _ -> new TableEditor();
        };
    }

    private static ValueEditor ofList(FieldType of, String prompt) {
        return switch (of) {
            case FieldType.Text _,
                    FieldType.Number _,
                    FieldType.YesNo _,
                    FieldType.Choice _,
                    FieldType.Date _,
                    FieldType.Email _,
                    FieldType.Url _,
                    FieldType.Other _ -> new LinesEditor(prompt);
            case FieldType.LongText _, FieldType.ListOf _, FieldType.Group _, FieldType.File _, FieldType.Table _ ->
                new RowsEditor(of);
        };
    }
}
