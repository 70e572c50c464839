/// Reads corridor packages ([PackageReader]) and scenario files ([ScenarioReader]). Bad data is reported, all
/// of it in one run, never thrown.
@NullMarked
package org.keruen.ingest;

import org.jspecify.annotations.NullMarked;
