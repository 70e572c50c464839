package org.keruen.supernetwork.compile;

import org.keruen.model.cargo.Form;
import org.keruen.model.tariff.ChargeUnit;
import org.keruen.supernetwork.consignment.Lot;

/// What of a lot decides which tariff, operation and factor apply to it: all but its amount. `units` are those it can
/// be
/// charged by, a bit each; `goods` is empty where no tariff names them.
record LotKind(Form form, int boxFeet, int units, String goods) {
    static LotKind of(Lot lot, String goods) {
        int units = 0;
        for (ChargeUnit unit : ChargeUnit.values()) units = 2 * units + (lot.countsIn(unit) ? 1 : 0);
        return new LotKind(lot.form(), lot.boxFeet(), units, goods);
    }
}
