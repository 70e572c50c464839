/// What happens to cargo at borders, gauge breaks, terminals and ports, apart from moving.
@NullMarked
package org.keruen.model.operation;

import org.jspecify.annotations.NullMarked;
