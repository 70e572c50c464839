/// Which data a question is asked of: a package, what is laid over it, and a scenario.
@NullMarked
package org.keruen.study.corridors;

import org.jspecify.annotations.NullMarked;
