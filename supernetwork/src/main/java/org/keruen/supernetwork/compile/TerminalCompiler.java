package org.keruen.supernetwork.compile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.supernetwork.Element;
import org.keruen.supernetwork.Price;
import org.keruen.supernetwork.consignment.Consignment;
import org.keruen.supernetwork.consignment.Lot;

/// Lays what happens inside places once lines and areas are in: loading, unloading, changing train, mode,
/// gauge or form.
///
/// A box that came on one gauge leaves on another only through a gauge change, never through the yard, so a
/// crossing counts exactly one. `boxesGoBack`: the boxes are the carrier's, and giving them back is charged.
final class TerminalCompiler {
    private static final Set<Form> LOOSE = EnumSet.of(Form.BULK, Form.AIR, Form.CRUDE, Form.GAS);

    private final Arcs arcs;
    private final Pricing pricing;
    private final Gazette gazette;
    private final GaugePairs gauges;
    private final Consignment consignment;
    private final GaugeBreaks breaks;
    private final boolean boxesGoBack;
    private final Map<Handled, Element> handled = new HashMap<>();

    private record Handled(Id<Place> place, Mode mode, Form form, boolean loading) {}

    TerminalCompiler(
            Arcs arcs,
            Pricing pricing,
            Gazette gazette,
            GaugePairs gauges,
            Consignment consignment,
            GaugeBreaks breaks,
            boolean boxesGoBack) {
        this.breaks = breaks;
        this.boxesGoBack = boxesGoBack;
        this.arcs = arcs;
        this.pricing = pricing;
        this.gazette = gazette;
        this.gauges = gauges;
        this.consignment = consignment;
    }

    void lay() {
        List<NodeKey> known = List.copyOf(arcs.keys());
        for (NodeKey key : known) {
            if (key instanceof NodeKey.Ready ready) loading(ready);
            if (key instanceof NodeKey.Arrived arrived) unloading(arrived);
        }
        List<NodeKey> all = List.copyOf(arcs.keys());
        Map<Id<Place>, List<NodeKey>> come = new HashMap<>();
        for (NodeKey key : all) {
            if (key instanceof NodeKey.Yard || key instanceof NodeKey.Arrived) {
                come.computeIfAbsent(key.place(), p -> new ArrayList<>()).add(key);
            }
        }
        for (NodeKey key : all) {
            if (!(key instanceof NodeKey.Ready ready)) continue;
            for (NodeKey other : come.getOrDefault(ready.place(), List.of())) join(other, ready);
        }
    }

    /// From the shipper's hands to the platform.
    private void loading(NodeKey.Ready ready) {
        if (ready.onward() || !gazette.handles(ready.place(), ready.mode(), ready.form())) return;
        int start = arcs.node(new NodeKey.Start(ready.place(), ready.form()));
        arcs.add(start, arcs.node(ready), handling(ready.place(), ready.mode(), ready.form(), true));
    }

    private void unloading(NodeKey.Arrived arrived) {
        if (!gazette.handles(arrived.place(), arrived.mode(), arrived.form())) return;
        NodeKey.Yard yard = new NodeKey.Yard(arrived.place(), arrived.form(), arrived.mode(), arrived.gauge());
        arcs.add(arcs.node(arrived), arcs.node(yard), handling(arrived.place(), arrived.mode(), arrived.form(), false));
        if (boxesGoBack && arrived.form() == Form.BOX) giveBack(yard);
    }

    /// A journey of the carrier's box ends when the box has been given back, where it is known what that costs.
    private void giveBack(NodeKey.Yard yard) {
        pricing.emptyReturn(yard.place(), yard.mode(), consignment.lot(yard.form()))
                .ifPresent(price -> arcs.add(
                        arcs.node(yard),
                        arcs.node(new NodeKey.Returned(yard.place(), yard.form(), yard.mode(), yard.gauge())),
                        new Element.EmptyReturn(yard.place(), price, yard.form())));
    }

    private void join(NodeKey from, NodeKey.Ready ready) {
        switch (from) {
            case NodeKey.Yard yard -> reload(yard, ready);
            case NodeKey.Arrived arrived -> goOn(arrived, ready);
            case NodeKey.Start s -> {}
            case NodeKey.Returned r -> {}
            case NodeKey.Ready r -> {}
            case NodeKey.Forwarded f -> {}
            case NodeKey.Aboard a -> {}
            case NodeKey.Between b -> {}
        }
    }

    /// Out of the yard again: by the same mode and gauge in the same form, by another mode where no transfer
    /// row says how, or in another form.
    private void reload(NodeKey.Yard yard, NodeKey.Ready ready) {
        if (ready.onward() || !gazette.handles(ready.place(), ready.mode(), ready.form())) return;
        boolean sameForm = yard.form() == ready.form();
        boolean sameTrack = yard.mode() == ready.mode() && yard.gauge() == ready.gauge();
        boolean otherGauge = yard.mode() == Mode.RAIL && ready.mode() == Mode.RAIL && yard.gauge() != ready.gauge();
        boolean direct = sameForm
                && !sameTrack
                && transfer(yard.place(), yard.mode(), ready).isPresent();
        if (otherGauge || direct || (!sameForm && !repacked(yard.form(), ready.form()))) return;
        arcs.add(arcs.node(yard), arcs.node(ready), handling(ready.place(), ready.mode(), ready.form(), true));
    }

    /// Cargo is repacked on the way only into or out of a ship's hold, an aircraft or a pipe: nobody empties a
    /// wagon into trucks to fill boxes at the next station.
    private static boolean repacked(Form before, Form after) {
        return LOOSE.contains(before) || LOOSE.contains(after);
    }

    /// Straight from one vehicle to the next: another mode, or another gauge.
    private void goOn(NodeKey.Arrived arrived, NodeKey.Ready ready) {
        boolean inHand = arrived.mode() != Mode.ROAD; // what a truck brings must keep the cut-off like anything else
        if (arrived.form() != ready.form() || ready.onward() != inHand) return;
        Lot lot = consignment.lot(ready.form());
        if (arrived.mode() == Mode.RAIL && ready.mode() == Mode.RAIL && arrived.gauge() != ready.gauge()) {
            changeGauge(arrived, ready, lot);
            return;
        }
        boolean bothSides = gazette.handles(ready.place(), arrived.mode(), ready.form())
                && gazette.handles(ready.place(), ready.mode(), ready.form());
        if (arrived.mode() == ready.mode() || !bothSides) return;
        transfer(ready.place(), arrived.mode(), ready)
                .ifPresent(price -> arcs.add(
                        arcs.node(arrived),
                        arcs.node(ready),
                        new Element.Transfer(ready.place(), price, arrived.mode(), ready.mode())));
    }

    private void changeGauge(NodeKey.Arrived arrived, NodeKey.Ready ready, Lot lot) {
        Optional<Price> price = gauges.direction(ready.place(), arrived.gauge())
                .flatMap(d ->
                        pricing.gaugeChange(ready.place(), d, lot, Pricing.ordinary(Mode.RAIL, ready.form()), true));
        if (price.isEmpty() && !breaks.lenient()) return;
        int arc = arcs.add(
                arcs.node(arrived),
                arcs.node(ready),
                new Element.GaugeChange(
                        ready.place(), price.orElse(Price.NOTHING), arrived.gauge(), ready.gauge(), ready.form()));
        if (price.isEmpty())
            arcs.refuse(arc, List.of(breaks.refusal(ready.place(), arrived.gauge(), ready.gauge(), lot)));
    }

    private Optional<Price> transfer(Id<Place> place, Mode before, NodeKey.Ready ready) {
        Lot lot = consignment.lot(ready.form());
        return pricing.transfer(place, before, ready.mode(), lot, Pricing.ordinary(ready.mode(), ready.form()), true);
    }

    /// The same for whatever came before, so it is priced once.
    private Element handling(Id<Place> place, Mode mode, Form form, boolean loading) {
        return handled.computeIfAbsent(new Handled(place, mode, form, loading), h -> {
            Price price = pricing.handling(place, mode, consignment.lot(form), loading ? Pricing.OUT : Pricing.IN);
            return new Element.Handling(place, price, mode, form, loading);
        });
    }
}
