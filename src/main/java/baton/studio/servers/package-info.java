/// Servers of tools: adding one, looking at what it would do, and allowing it and its tools one by one.
///
/// May depend on `look`, `fx`, the port of tool servers in `engine`, what people paste in `files`, and JavaFX.
@NullMarked
package baton.studio.servers;

import org.jspecify.annotations.NullMarked;
