package org.keruen.model.place;

import org.keruen.model.cargo.Form;
import org.keruen.model.network.Mode;

/// What a terminal can do: between which vehicle and the yard, and in which form.
public enum TerminalRole {
    BOX_RAIL,
    WAGON_RAIL,
    BOX_SEA,
    BULK_SEA,
    WAGON_FERRY,
    TRUCK_FERRY,
    AIR,
    TRUCK,
    CRUDE_PIPE,
    GAS_PIPE;

    /// The role it takes to load cargo in a form onto a mode, or to unload it.
    public static TerminalRole handling(Mode mode, Form form) {
        return switch (mode) {
            case RAIL -> form == Form.BOX ? BOX_RAIL : WAGON_RAIL;
            case SEA, FEEDER ->
                switch (form) {
                    case BOX -> BOX_SEA;
                    case CRUDE -> CRUDE_PIPE;
                    case GAS -> GAS_PIPE;
                    case WAGON, TRUCK, PROJECT, BULK, AIR -> BULK_SEA;
                };
            case FERRY -> form == Form.TRUCK ? TRUCK_FERRY : WAGON_FERRY;
            case AIR -> AIR;
            case ROAD -> TRUCK;
            case PIPELINE -> form == Form.GAS ? GAS_PIPE : CRUDE_PIPE;
        };
    }
}
