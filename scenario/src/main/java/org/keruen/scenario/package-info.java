/// What if: a corridor package and an ordered list of changes to it. Orders and projects are changes too.
///
/// Every change is checked against the package as given before any is applied, so a reader learns of every
/// problem at once. An empty list gives back the very same package. What no change can say is refused, never
/// passed over.
@NullMarked
package org.keruen.scenario;

import org.jspecify.annotations.NullMarked;
