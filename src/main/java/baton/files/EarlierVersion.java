package baton.files;

import java.nio.file.Path;
import java.time.Instant;

/// What a workflow file held before it was saved over.
///
/// @param file  the copy; read it as any workflow
/// @param saved when it had been saved
public record EarlierVersion(Path file, Instant saved) {}
