/// Reads what `keruen assign` works on: a network (TNTP text or a GMNS folder), trips (TNTP text, CSV or an OMX
/// matrix) and classes of users. Bad data is reported, all of it in one run, never thrown. The door is
/// [AssignmentReader]; the formats are described in docs/methods/assignment-files.md.
@NullMarked
package org.keruen.ingest.assignment;

import org.jspecify.annotations.NullMarked;
