/// What files and pages say, as text: web pages, PDF, Word, Excel, CSV, Markdown and plain text. Whatever is
/// read may come from a stranger: nothing in it is run or fetched, and there is an end to everything.
///
/// May depend on `baton.tools` and the libraries that read these kinds of files.
@NullMarked
package baton.tools.reading;

import org.jspecify.annotations.NullMarked;
