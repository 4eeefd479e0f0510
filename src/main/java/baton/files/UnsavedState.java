package baton.files;

import baton.workflow.Workflow;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// A workflow as it was while it was being edited.
///
/// @param file  the file that it belongs to; empty if it never had one
/// @param stamp what that file held when it was opened or last saved
/// @param kept  when it was this way
public record UnsavedState(Workflow workflow, Optional<Path> file, Optional<Stamp> stamp, Instant kept) {}
