package baton.files;

import baton.run.RunId;
import baton.run.StepKey;
import baton.workflow.Fields;
import java.util.Optional;

/// An answer to something that a run asks, as far as a person got with it.
///
/// @param step     who asks; none if the run as a whole does
/// @param use      which use of a tool it is about, counted from 1; 0 if it is about none
/// @param edits    the fields that were changed
/// @param feedback what was written besides
public record DraftAnswer(RunId run, Optional<StepKey> step, int use, Fields edits, String feedback) {}
