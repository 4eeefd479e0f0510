/// What a person can do in the studio, written once each: its words, its keys, whether it can be done now.
/// Menus, keys, the page of keys and the command palette are made from it; may depend on `fx`.
///
/// How to add one: make a [Command] where the thing it works on is known, and give it on with the others of that
/// place: on the canvas in `EditCommands` or `CameraCommands`, in the window in `WindowCommands`. Its words go
/// under `command.` and its id into the bundle of that package. Nothing else is to be written: it is found in the
/// palette and on the page of keys, its keys can be changed, and a test sees that they are nobody else's. To show
/// it in the main menu too, name its id in `MainMenu`.
@NullMarked
package baton.studio.command;

import org.jspecify.annotations.NullMarked;
