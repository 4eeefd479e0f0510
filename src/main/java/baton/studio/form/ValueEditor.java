package baton.studio.form;

import baton.workflow.Value;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The control for one value. What it holds is what was typed: whether that fits is not its business.
public abstract class ValueEditor {

    private final List<Runnable> listeners = new ArrayList<>();
    private boolean showing;

    /// What is laid out.
    public abstract Region root();

    /// What gets the focus, and what a label stands for.
    public abstract Node focusTarget();

    /// What was typed; nothing to read if that is nothing.
    public abstract Value value();

    /// Puts `value` into the control; leaves it alone, caret and all, where it holds that already.
    public final void show(Value value) {
        if (value.asText().equals(value().asText())) {
            return;
        }
        showing = true;
        try {
            put(value);
        } finally {
            showing = false;
        }
    }

    /// Puts `value` into the control.
    protected abstract void put(Value value);

    /// `listener` is called whenever the person has changed the value.
    public final void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /// To be called by the control when its content changed.
    protected final void changed() {
        if (!showing) {
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    /// Marks a value that cannot stay.
    public void mark(boolean wrong) {
        root().pseudoClassStateChanged(FormMarks.FAILED, wrong);
        focusTarget().pseudoClassStateChanged(FormMarks.FAILED, wrong);
    }
}
