/// What a person keeps: shipments, scenarios, orders, overlays, runs, each with its revision.
@NullMarked
package org.keruen.server.saved;

import org.jspecify.annotations.NullMarked;
