package org.keruen.plan;

import java.util.Locale;
import org.keruen.model.cargo.Form;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.supernetwork.HandlingRole;
import org.keruen.supernetwork.LeftOut;

/// Something without which a network does not join two places.
sealed interface Missing {
    /// No terminal of a place passes cargo in a form to or from vehicles of a mode.
    record Crane(Place at, Mode mode, Form form) implements Missing {}

    /// Nobody prices what a service does between two places.
    record Fare(Place from, Place to, Mode mode, String service, Form form) implements Missing {}

    /// What the package refuses, but lays.
    record Refused(LeftOut left) implements Missing {}

    /// No line with a service; the places lie so far apart, as the crow flies.
    record Line(Place from, Place to, double kilometres) implements Missing {}

    /// The role that a terminal would need, as `terminals.csv` writes it.
    static String role(Crane crane) {
        return HandlingRole.of(crane.mode, crane.form).name().toLowerCase(Locale.ROOT);
    }
}
