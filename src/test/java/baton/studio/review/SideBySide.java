package baton.studio.review;

import baton.studio.monitor.SampleRun;
import baton.workflow.Fields;
import baton.workflow.Flow;

/// A review in one branch while the other is at work.
final class SideBySide {

    private SideBySide() {}

    static SampleRun reviewWhileWorking() {
        var workflow = Flow.withStart()
                .agents("first", "slow")
                .review("look")
                .result("end")
                .chain("start", "first", "look", "end")
                .chain("start", "slow", "end")
                .drawn();
        return SampleRun.of(workflow, 40).begins("slow").gives("first", 2, Fields.of("message", "done"));
    }
}
