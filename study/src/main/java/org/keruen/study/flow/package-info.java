/// A year's trade on the corridors: what it is, where it jams, who uses a link, and what a scenario does to it.
@NullMarked
package org.keruen.study.flow;

import org.jspecify.annotations.NullMarked;
