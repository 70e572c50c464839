package org.keruen.model.cargo;

/// The form in which cargo travels. The box keeps its identity from yard to yard; a wagon or truck can ride a ferry;
/// bulk is in the hold.
public enum Form {
    BOX,
    WAGON,
    TRUCK,
    PROJECT,
    BULK,
    CRUDE,
    GAS,
    AIR;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
