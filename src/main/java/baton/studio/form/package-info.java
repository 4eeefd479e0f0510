/// Forms made from fields: a control for every type of value, what is wrong said under it in words.
///
/// May depend on `workflow`, `studio.look` and `studio.fx`.
@NullMarked
package baton.studio.form;

import org.jspecify.annotations.NullMarked;
