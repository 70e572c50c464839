package org.keruen.flow.year;

import java.util.Set;
import org.keruen.model.network.Mode;

/// Cargo that shares one network.
///
/// @param modes it may move by; empty = any
/// @param shut countries it may not pass through
/// @param boxed whether it may move in boxes
record CargoKind(Goods goods, Set<Mode> modes, Set<String> shut, boolean boxed) {
    CargoKind {
        modes = Set.copyOf(modes);
        shut = Set.copyOf(shut);
    }
}
