/// Shows Markdown.
///
/// May depend on commonmark and JavaFX, and on nothing else of ours.
@NullMarked
package baton.studio.markdown;

import org.jspecify.annotations.NullMarked;
