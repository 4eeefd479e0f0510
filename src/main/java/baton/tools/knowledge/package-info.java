/// What agents are given to know: files and folders of this computer, cut into passages that are found by their
/// words and can be cited by file and place. Nothing leaves the computer; what stands in a document is only
/// ever data.
///
/// May depend on `baton.tools`, `engine`, `run`, `workflow`, `baton.tools.reading`, Lucene and Commons CSV.
@NullMarked
package baton.tools.knowledge;

import org.jspecify.annotations.NullMarked;
