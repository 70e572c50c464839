/// The command line: a door onto `study`. It parses what a person typed and prints what came back; it decides nothing
/// about freight.
@NullMarked
package org.keruen.cli;

import org.jspecify.annotations.NullMarked;
