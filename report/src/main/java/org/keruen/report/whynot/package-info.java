/// Why a route is not offered, told to people and to programs.
@NullMarked
package org.keruen.report.whynot;

import org.jspecify.annotations.NullMarked;
