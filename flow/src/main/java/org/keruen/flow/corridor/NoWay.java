package org.keruen.flow.corridor;

import java.util.List;

/// Demand that no open link leads to its destination.
public final class NoWay extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<CorridorProblem.Demand> demand;

    NoWay(List<CorridorProblem.Demand> demand) {
        super(demand.size() + " demands have no way to their destination");
        this.demand = List.copyOf(demand);
    }

    public List<CorridorProblem.Demand> demand() {
        return demand;
    }
}
