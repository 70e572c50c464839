package org.keruen.study.flow;

/// The years whose trade can be asked for. The register has nothing before; the data say little after.
public final class FlowYears {
    public static final int FIRST = 2019;
    public static final int LAST = 2035;

    private FlowYears() {}
}
