package baton.history;

import baton.run.RunSummary;

/// What the catalog keeps of a run.
///
/// @param words    what people may search for, as [SearchText] makes it
/// @param seen     the journal as it was when this was read from it
/// @param prospect whether the journal may still change
record CatalogRow(RunSummary summary, String words, RunFile seen, SeenRuns.Prospect prospect) {}
