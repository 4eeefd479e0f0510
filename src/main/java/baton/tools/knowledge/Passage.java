package baton.tools.knowledge;

/// A piece of a document that is found and cited as one.
///
/// @param file   where it stands, as seen from the folder that was given, with `/` between folders
/// @param number counts the passages of the file, from 1
/// @param place  where in the file: `page 12`, `lines 3–17`
record Passage(String file, int number, String place, String text) {}
