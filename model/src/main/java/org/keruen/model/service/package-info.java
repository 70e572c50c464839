/// What runs: lines with segments and departures, and ordinary forwarding over an area.
@NullMarked
package org.keruen.model.service;

import org.jspecify.annotations.NullMarked;
