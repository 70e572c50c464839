/// How the cost of a query grows with the number of places, departures and criteria, as a table and a picture.
@NullMarked
package org.keruen.bench.growth;

import org.jspecify.annotations.NullMarked;
