package baton.files;

import baton.workflow.Workflow;

/// A workflow that was read from a file.
///
/// @param stamp  what the file held; hand it in when saving, so that a change by somebody else is noticed
/// @param remark a sentence for the person before the first save, such as that the file comes from an older
///     Baton; empty if there is nothing to say
public record Opened(Workflow workflow, Stamp stamp, String remark) {}
