package org.keruen.supernetwork.order;

import java.util.Optional;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;

/// A lot passing a place from one country to another: at a port from or to `sea`, within a country from and
/// to the same. A border of two stations is two passages, one at each.
///
/// `mode` is that of the movement itself, at a port that of the ship. `cargoClass` is one that demand is
/// counted in, or the class of the commodity; it and `commodity` are empty where not known, as are the
/// countries the cargo comes from and goes to in the end.
public record Passage(
        Id<Place> place,
        String fromCountry,
        String toCountry,
        Mode mode,
        Form form,
        String cargoClass,
        String commodity,
        boolean loaded,
        Optional<String> originCountry,
        Optional<String> destinationCountry) {}
