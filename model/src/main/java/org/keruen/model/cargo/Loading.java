package org.keruen.model.cargo;

/// Whether boxes or wagons are counted with goods in them, or on their way to the next goods.
public enum Loading {
    LOADED,
    EMPTY
}
