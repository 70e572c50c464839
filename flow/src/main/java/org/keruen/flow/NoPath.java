package org.keruen.flow;

import java.util.List;

/// More trips than allowed have no path.
public final class NoPath extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<UnreachablePair> pairs;

    public NoPath(List<UnreachablePair> pairs) {
        super(pairs.size() + " pairs of zones with trips have no path");
        this.pairs = List.copyOf(pairs);
    }

    public List<UnreachablePair> pairs() {
        return pairs;
    }
}
