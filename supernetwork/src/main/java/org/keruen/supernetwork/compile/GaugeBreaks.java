package org.keruen.supernetwork.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.network.Gauge;
import org.keruen.model.network.Mode;
import org.keruen.model.operation.Operation;
import org.keruen.model.operation.Operation.Kind;
import org.keruen.model.place.Place;
import org.keruen.supernetwork.LeftOut;
import org.keruen.supernetwork.consignment.Consignment;
import org.keruen.supernetwork.consignment.Lot;

/// Tells of a gauge break where a form is not passed on where it is, and which forms are.
final class GaugeBreaks {
    private static final int NEAREST = 2;

    private final List<Operation> operations;
    private final Pricing pricing;
    private final Gazette gazette;
    private final GaugePairs gauges;
    private final Consignment consignment;

    GaugeBreaks(
            List<Operation> operations, Pricing pricing, Gazette gazette, GaugePairs gauges, Consignment consignment) {
        this.operations = operations;
        this.pricing = pricing;
        this.gazette = gazette;
        this.gauges = gauges;
        this.consignment = consignment;
    }

    LeftOut refusal(Id<Place> at, Gauge before, Gauge after, Lot lot) {
        Place here = gazette.place(at);
        List<Place> there = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation.kind() != Kind.GAUGE_CHANGE || operation.place().isEmpty()) continue;
            Place place = gazette.place(operation.place().get());
            if (!place.id().equals(at) && !there.contains(place) && changes(place.id(), before, lot)) there.add(place);
        }
        there.sort(Comparator.comparingDouble(place -> place.at().kilometresTo(here.at())));
        List<Form> forms = Refusing.others(lot.form()).stream()
                .filter(consignment.commodity().forms()::contains)
                .filter(form -> form == Form.BOX || form == Form.WAGON)
                .filter(form -> changes(at, before, lot.in(form)))
                .toList();
        String pair = "%s to %s mm".formatted(before.millimetres(), after.millimetres());
        return Refusing.noGaugeChange(
                here, pair, lot.form(), there.stream().limit(NEAREST).toList(), forms);
    }

    private boolean changes(Id<Place> at, Gauge before, Lot lot) {
        return gauges.direction(at, before)
                .flatMap(d -> pricing.gaugeChange(at, d, lot, Pricing.ordinary(Mode.RAIL, lot.form()), false))
                .isPresent();
    }
}
