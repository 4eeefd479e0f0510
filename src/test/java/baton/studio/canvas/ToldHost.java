package baton.studio.canvas;

import baton.run.StepKey;
import java.util.ArrayList;
import java.util.List;

/// Remembers what the canvas asked for.
public final class ToldHost implements CanvasHost {

    public final List<String> told = new ArrayList<>();
    public final List<Toast> toasts = new ArrayList<>();
    private final List<String> samples;

    public ToldHost(String... samples) {
        this.samples = List.of(samples);
    }

    @Override
    public void openReview(StepKey step) {
        told.add("review " + step);
    }

    @Override
    public void openDetails() {
        told.add("details");
    }

    @Override
    public void say(Toast toast) {
        toasts.add(toast);
        told.add(toast.text());
    }

    @Override
    public void chooseToInsert() {
        told.add("insert");
    }

    @Override
    public List<String> samples() {
        return samples;
    }

    @Override
    public void openSample(String name) {
        told.add("sample " + name);
    }
}
