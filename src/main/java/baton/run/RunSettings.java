package baton.run;

import baton.workflow.Fields;
import baton.workflow.NodeId;
import baton.workflow.Workflow;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was chosen for one run.
///
/// @param number the number that people call the run by: 1 for the first on this computer
/// @param model  the model that stands for `default` in this run
/// @param origin the run that this one was forked from, or `null` if it began by itself
/// @param rehearsal whether every tool that would touch the world only says what it would have done
/// @param place  stands for the file that the workflow was read from, so that a permission for good is one for
///     the agents of that file: the same for the same file on this computer; empty where that is not known
/// @param samples what these agents are taken to give in this run, each time it is their turn; they are not asked
public record RunSettings(
        int number,
        String model,
        @Nullable Origin origin,
        boolean rehearsal,
        String place,
        Map<NodeId, Fields> samples) {

    /// Where a forked run comes from.
    ///
    /// @param run    the run it was forked from
    /// @param number the number of that run
    /// @param facts  how many facts this run begins with that were taken over from there: what they tell was
    ///     not done again and is not counted
    public record Origin(RunId run, int number, long facts) {}

    public RunSettings {
        samples = Map.copyOf(samples);
    }

    public RunSettings(int number, String model, @Nullable Origin origin) {
        this(number, model, origin, false, "", Map.of());
    }

    public RunSettings(int number, String model) {
        this(number, model, null);
    }

    public RunSettings withNumber(int changed) {
        return new RunSettings(changed, model, origin, rehearsal, place, samples);
    }

    public RunSettings withOrigin(@Nullable Origin changed) {
        return new RunSettings(number, model, changed, rehearsal, place, samples);
    }

    public RunSettings rehearsed() {
        return new RunSettings(number, model, origin, true, place, samples);
    }

    public RunSettings from(String file) {
        return new RunSettings(number, model, origin, rehearsal, file, samples);
    }

    public RunSettings withSamples(Map<NodeId, Fields> changed) {
        return new RunSettings(number, model, origin, rehearsal, place, changed);
    }

    /// The same, where `step` is asked again, and so is whoever `workflow` gives nothing to fit any more.
    RunSettings asking(@Nullable NodeId step, Workflow workflow) {
        var left = new LinkedHashMap<>(samples);
        left.remove(step);
        left.entrySet()
                .removeIf(one ->
                        Samples.misfit(workflow, one.getKey(), one.getValue()).isPresent());
        return withSamples(left);
    }
}
