package org.keruen.model.tariff;

import java.util.Locale;

/// What an amount is per. The `KM_` units are per kilometre of haul as well, the `HOUR_` units per hour of waiting.
public enum ChargeUnit {
    BOX,
    TEU,
    WAGON,
    TONNE,
    TRUCK,
    SHIPMENT,
    KM_BOX,
    KM_TEU,
    KM_WAGON,
    KM_TONNE,
    KM_TRUCK,
    HOUR_BOX,
    HOUR_TONNE;

    public boolean perKilometre() {
        return name().startsWith("KM_");
    }

    public boolean perHour() {
        return name().startsWith("HOUR_");
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
