package org.keruen.supernetwork.order;

import java.util.Optional;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.network.Mode;

/// A passage being described: wheat in a wagon from KZ to CN over Gate by rail, ends unknown, until changed.
record Lot(Passage passage) {
    static final Lot WHEAT = new Lot(new Passage(
            new Id<>("Gate"),
            "KZ",
            "CN",
            Mode.RAIL,
            Form.WAGON,
            "grain",
            "wheat",
            true,
            Optional.empty(),
            Optional.empty()));

    Lot at(String place) {
        return with(place, passage.fromCountry(), passage.toCountry(), passage.cargoClass(), passage.commodity());
    }

    Lot way(String from, String to) {
        return with(passage.place().text(), from, to, passage.cargoClass(), passage.commodity());
    }

    Lot goods(String cargoClass, String commodity) {
        return with(passage.place().text(), passage.fromCountry(), passage.toCountry(), cargoClass, commodity);
    }

    private Lot with(String place, String from, String to, String cargoClass, String commodity) {
        return new Lot(new Passage(
                new Id<>(place),
                from,
                to,
                passage.mode(),
                passage.form(),
                cargoClass,
                commodity,
                passage.loaded(),
                passage.originCountry(),
                passage.destinationCountry()));
    }

    Lot by(Mode mode, Form form) {
        return as(mode, form, passage.loaded(), passage.originCountry(), passage.destinationCountry());
    }

    Lot empty() {
        return as(passage.mode(), passage.form(), false, passage.originCountry(), passage.destinationCountry());
    }

    Lot between(String origin, String destination) {
        return as(passage.mode(), passage.form(), passage.loaded(), Optional.of(origin), Optional.of(destination));
    }

    private Lot as(Mode mode, Form form, boolean loaded, Optional<String> origin, Optional<String> destination) {
        return new Lot(new Passage(
                passage.place(),
                passage.fromCountry(),
                passage.toCountry(),
                mode,
                form,
                passage.cargoClass(),
                passage.commodity(),
                loaded,
                origin,
                destination));
    }
}
