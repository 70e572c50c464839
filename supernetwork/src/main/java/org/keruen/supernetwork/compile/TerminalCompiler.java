package org.keruen.supernetwork.compile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.supernetwork.Element;
import org.keruen.supernetwork.Price;
import org.keruen.supernetwork.compile.TerminalSteps.Asked;
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
    private final Books books;
    private final Gazette gazette;
    private final Consignment consignment;
    private final Function<Form, TerminalSteps> steps;
    private final Optional<GaugeBreaks> breaks;
    private final boolean boxesGoBack;

    /// With `breaks` a change of gauge that is not done is laid all the same, with its refusal.
    TerminalCompiler(
            Arcs arcs,
            Books books,
            Gazette gazette,
            Consignment consignment,
            Function<Form, TerminalSteps> steps,
            Optional<GaugeBreaks> breaks,
            boolean boxesGoBack) {
        this.arcs = arcs;
        this.books = books;
        this.gazette = gazette;
        this.consignment = consignment;
        this.steps = steps;
        this.breaks = breaks;
        this.boxesGoBack = boxesGoBack;
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
        step(yard.form(), new Asked.EmptyReturn(yard.place(), yard.mode()))
                .ifPresent(step -> arcs.add(
                        arcs.node(yard),
                        arcs.node(new NodeKey.Returned(yard.place(), yard.form(), yard.mode(), yard.gauge())),
                        step));
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
        if (arrived.mode() == Mode.RAIL && ready.mode() == Mode.RAIL && arrived.gauge() != ready.gauge()) {
            changeGauge(arrived, ready);
            return;
        }
        boolean bothSides = gazette.handles(ready.place(), arrived.mode(), ready.form())
                && gazette.handles(ready.place(), ready.mode(), ready.form());
        if (arrived.mode() == ready.mode() || !bothSides) return;
        transfer(ready.place(), arrived.mode(), ready)
                .ifPresent(step -> arcs.add(arcs.node(arrived), arcs.node(ready), step));
    }

    private void changeGauge(NodeKey.Arrived arrived, NodeKey.Ready ready) {
        Id<Place> place = ready.place();
        Optional<Unpriced> step = step(ready.form(), new Asked.GaugeChange(place, arrived.gauge(), ready.gauge()));
        if (step.isPresent()) {
            arcs.add(arcs.node(arrived), arcs.node(ready), step.get());
        } else if (breaks.isPresent()) {
            Element change =
                    new Element.GaugeChange(place, Price.NOTHING, arrived.gauge(), ready.gauge(), ready.form());
            int arc = arcs.add(arcs.node(arrived), arcs.node(ready), Unpriced.free(change));
            Lot lot = consignment.lot(ready.form());
            arcs.refuse(arc, List.of(breaks.get().refusal(place, arrived.gauge(), ready.gauge(), lot)));
        }
    }

    private Optional<Unpriced> transfer(Id<Place> place, Mode before, NodeKey.Ready ready) {
        return step(ready.form(), new Asked.Transfer(place, before, ready.mode()));
    }

    private Unpriced handling(Id<Place> place, Mode mode, Form form, boolean loading) {
        return step(form, new Asked.Handling(place, mode, loading)).orElseThrow();
    }

    private Optional<Unpriced> step(Form form, Asked asked) {
        return steps.apply(form).of(asked, books, consignment.lot(form));
    }
}
