package org.keruen.model.network;

/// How a railway line is powered; `PARTIAL` where locomotives are changed on the way, `NONE` off the rails.
public enum Traction {
    ELECTRIC,
    DIESEL,
    PARTIAL,
    NONE
}
