package org.keruen.supernetwork.compile;

import java.util.ArrayList;
import java.util.List;
import org.keruen.model.itinerary.Charge;
import org.keruen.model.itinerary.EmissionPart;
import org.keruen.supernetwork.Price;
import org.keruen.supernetwork.consignment.Lot;
import org.keruen.supernetwork.emission.Emission;
import org.keruen.supernetwork.price.Levy;

/// A price before it is said for how much cargo: the times and queues, which no amount changes, and what money and
/// CO2e will be worked out from.
record Draft(Price times, List<Levy> levies, List<Emission> emissions) {
    static final Draft NOTHING = new Draft(Price.NOTHING, List.of(), List.of());

    Draft {
        levies = List.copyOf(levies);
        emissions = List.copyOf(emissions);
    }

    /// All one after the other.
    static Draft sum(List<Draft> drafts) {
        if (drafts.size() == 1) return drafts.getFirst();
        List<Price> times = new ArrayList<>(drafts.size());
        List<Levy> levies = new ArrayList<>();
        List<Emission> emissions = new ArrayList<>();
        for (Draft draft : drafts) {
            times.add(draft.times);
            levies.addAll(draft.levies);
            emissions.addAll(draft.emissions);
        }
        return new Draft(Price.sum(times), levies, emissions);
    }

    /// With one levy more.
    Draft with(Levy more) {
        List<Levy> all = new ArrayList<>(levies);
        all.add(more);
        return new Draft(times, all, emissions);
    }

    Price of(Lot lot) {
        List<Charge> charges = new ArrayList<>(levies.size());
        for (Levy levy : levies) charges.add(levy.of(lot));
        List<EmissionPart> parts = new ArrayList<>(emissions.size());
        for (Emission emission : emissions) parts.add(emission.of(lot.tonnes()));
        return new Price(times.queue(), times.jam(), times.times(), charges, parts);
    }
}
