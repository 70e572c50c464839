package org.keruen.supernetwork.compile;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.model.place.Terminal;
import org.keruen.model.place.TerminalRole;
import org.keruen.supernetwork.HandlingRole;

/// The places of a package by id, and what their operating terminals can do on one day.
final class Gazette {
    private final Map<Id<Place>, Place> places = new HashMap<>();
    private final Map<Id<Place>, Set<TerminalRole>> roles = new HashMap<>();

    Gazette(List<Place> all, List<Terminal> terminals, LocalDate day) {
        for (Place place : all) places.put(place.id(), place);
        for (Terminal terminal : terminals) {
            if (terminal.status() != Terminal.Status.OPERATING
                    || !terminal.validity().contains(day)) continue;
            roles.computeIfAbsent(terminal.place(), p -> EnumSet.noneOf(TerminalRole.class))
                    .addAll(terminal.roles());
        }
    }

    Place place(Id<Place> id) {
        Place place = places.get(id);
        if (place == null) throw new IllegalArgumentException("unknown place " + id);
        return place;
    }

    String country(Id<Place> id) {
        return place(id).country();
    }

    /// Whether cargo in this form can be loaded to or unloaded from this mode there.
    boolean handles(Id<Place> id, Mode mode, Form form) {
        return roles.getOrDefault(id, Set.of()).contains(HandlingRole.of(mode, form));
    }
}
