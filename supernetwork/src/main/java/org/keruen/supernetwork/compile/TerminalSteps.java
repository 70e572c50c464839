package org.keruen.supernetwork.compile;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.network.Gauge;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.supernetwork.Element;
import org.keruen.supernetwork.Price;
import org.keruen.supernetwork.consignment.Lot;

/// The steps inside places for one kind of lot, each drawn once; empty where a step is not known there. Any number of
/// threads.
final class TerminalSteps {
    private final Map<Asked, Optional<Unpriced>> known = new ConcurrentHashMap<>();

    /// A step at a place.
    sealed interface Asked {
        record Handling(Id<Place> place, Mode mode, boolean loading) implements Asked {}

        record Transfer(Id<Place> place, Mode before, Mode after) implements Asked {}

        record GaugeChange(Id<Place> place, Gauge before, Gauge after) implements Asked {}

        record EmptyReturn(Id<Place> place, Mode mode) implements Asked {}
    }

    /// `books` and `lot` are those of the question; all lots of the kind get the same.
    Optional<Unpriced> of(Asked asked, Books books, Lot lot) {
        Optional<Unpriced> before = known.get(asked);
        if (before != null) return before;
        Optional<Unpriced> now = drawn(asked, books, lot);
        known.put(asked, now);
        return now;
    }

    private static Optional<Unpriced> drawn(Asked asked, Books books, Lot lot) {
        Form form = lot.form();
        Pricing pricing = books.pricing();
        return switch (asked) {
            case Asked.Handling(Id<Place> place, Mode mode, boolean loading) -> {
                Draft draft = pricing.handling(place, mode, lot, loading ? Pricing.OUT : Pricing.IN);
                yield Optional.of(
                        new Unpriced(new Element.Handling(place, Price.NOTHING, mode, form, loading), form, draft));
            }
            case Asked.Transfer(Id<Place> place, Mode before, Mode after) ->
                pricing.transfer(place, before, after, lot, Pricing.ordinary(after, form), true)
                        .map(draft ->
                                new Unpriced(new Element.Transfer(place, Price.NOTHING, before, after), form, draft));
            case Asked.GaugeChange(Id<Place> place, Gauge before, Gauge after) ->
                books.gauges()
                        .direction(place, before)
                        .flatMap(d -> pricing.gaugeChange(place, d, lot, Pricing.ordinary(Mode.RAIL, form), true))
                        .map(draft -> new Unpriced(
                                new Element.GaugeChange(place, Price.NOTHING, before, after, form), form, draft));
            case Asked.EmptyReturn(Id<Place> place, Mode mode) ->
                pricing.emptyReturn(place, mode, lot)
                        .map(draft -> new Unpriced(new Element.EmptyReturn(place, Price.NOTHING, form), form, draft));
        };
    }
}
