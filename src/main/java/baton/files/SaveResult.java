package baton.files;

/// What became of the wish to save.
public sealed interface SaveResult {

    /// It is on disk.
    ///
    /// @param stamp  what the file holds now
    /// @param remark a sentence where the workflow is safe but something else was not to be had; mostly empty
    record Saved(Stamp stamp, String remark) implements SaveResult {}

    /// Somebody else changed the file since it was read, so it was left alone. Ask the person, and save with
    /// `found` to go over it.
    record ChangedMeanwhile(Stamp found, String title, String why) implements SaveResult {}

    /// The file is as it was. Both parts are sentences for the person.
    record NotSaved(String title, String why) implements SaveResult {}
}
