package org.keruen.model.network;

/// Track gauge in millimetres; `NONE` for what does not run on rails.
public enum Gauge {
    NONE(0),
    STANDARD(1435),
    BROAD(1520),
    IBERIAN(1668);

    private final int millimetres;

    Gauge(int millimetres) {
        this.millimetres = millimetres;
    }

    public int millimetres() {
        return millimetres;
    }
}
