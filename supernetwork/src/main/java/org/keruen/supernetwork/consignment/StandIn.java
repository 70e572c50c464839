package org.keruen.supernetwork.consignment;

import org.keruen.model.cargo.Form;
import org.keruen.model.network.Mode;

/// What a form counts as where a row speaks only of ordinary ones: project cargo rides as a wagon, a truck or a bulk
/// parcel; a box on the road is a truck.
public final class StandIn {
    private StandIn() {}

    public static Form of(Form form, Mode mode) {
        return switch (form) {
            case PROJECT ->
                switch (mode) {
                    case RAIL, FERRY -> Form.WAGON;
                    case ROAD -> Form.TRUCK;
                    case SEA, FEEDER, AIR, PIPELINE -> Form.BULK;
                };
            case BOX -> mode == Mode.ROAD ? Form.TRUCK : Form.BOX;
            case WAGON, TRUCK, BULK, CRUDE, GAS, AIR -> form;
        };
    }

    /// Whether a row for `row` may speak for `form` on `mode`.
    public static boolean covers(Form row, Form form, Mode mode) {
        return row == form || row == of(form, mode);
    }
}
