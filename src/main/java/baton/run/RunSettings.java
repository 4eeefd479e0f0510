package baton.run;

/// What was chosen for one run.
///
/// @param number the number that people call the run by: 1 for the first on this computer
/// @param model  the model that stands for `default` in this run
public record RunSettings(int number, String model) {}
