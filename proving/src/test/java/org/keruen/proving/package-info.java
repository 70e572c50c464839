/// Tests that no single room can hold: who may import whom, published benchmarks, lenses that must agree.
@NullMarked
package org.keruen.proving;

import org.jspecify.annotations.NullMarked;
