package org.keruen.supernetwork.consignment;

import org.keruen.model.cargo.Form;
import org.keruen.model.tariff.ChargeUnit;

/// A consignment in one form: what it is charged by and what it weighs. `boxFeet` is 20 or 40, 0 where there
/// are no boxes; `tonnes` is cargo without the tare of box or wagon.
public record Lot(Form form, int boxes, int boxFeet, double teu, int wagons, int trucks, double tonnes, Piece piece) {
    /// How many of a charge's unit the lot is, kilometres and hours apart.
    public double count(ChargeUnit unit) {
        return switch (unit) {
            case BOX, KM_BOX, HOUR_BOX -> boxes;
            case TEU, KM_TEU -> teu;
            case WAGON, KM_WAGON -> wagons;
            case TONNE, KM_TONNE, HOUR_TONNE -> tonnes;
            case TRUCK, KM_TRUCK -> trucks;
            case SHIPMENT -> 1;
        };
    }

    /// The same goods in another form, as far as rules look at it.
    public Lot in(Form other) {
        return new Lot(other, boxes, boxFeet, teu, wagons, trucks, tonnes, piece);
    }

    /// Whether the unit means anything for this lot: a charge per wagon says nothing about a box.
    public boolean countsIn(ChargeUnit unit) {
        return count(unit) > 0;
    }
}
