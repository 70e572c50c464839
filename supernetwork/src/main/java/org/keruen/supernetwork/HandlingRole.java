package org.keruen.supernetwork;

import org.keruen.model.cargo.Form;
import org.keruen.model.network.Mode;
import org.keruen.model.place.TerminalRole;

/// What a terminal must be able to do for cargo to be loaded or unloaded there.
public final class HandlingRole {
    private HandlingRole() {}

    /// The role it takes to load cargo in a form onto a mode, or to unload it.
    public static TerminalRole of(Mode mode, Form form) {
        return switch (mode) {
            case RAIL -> form == Form.BOX ? TerminalRole.BOX_RAIL : TerminalRole.WAGON_RAIL;
            case SEA, FEEDER ->
                switch (form) {
                    case BOX -> TerminalRole.BOX_SEA;
                    case CRUDE -> TerminalRole.CRUDE_PIPE;
                    case GAS -> TerminalRole.GAS_PIPE;
                    case WAGON, TRUCK, PROJECT, BULK, AIR -> TerminalRole.BULK_SEA;
                };
            case FERRY -> form == Form.TRUCK ? TerminalRole.TRUCK_FERRY : TerminalRole.WAGON_FERRY;
            case AIR -> TerminalRole.AIR;
            case ROAD -> TerminalRole.TRUCK;
            case PIPELINE -> form == Form.GAS ? TerminalRole.GAS_PIPE : TerminalRole.CRUDE_PIPE;
        };
    }
}
