package org.keruen.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.cargo.Cargo;
import org.keruen.model.cargo.Form;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.service.Schedule;
import org.keruen.model.service.Service;
import org.keruen.supernetwork.consignment.Consignment;

/// Whether an itinerary can carry so many consignments like this one every week: departures a week times capacity of
/// each of its services, against what the consignments take.
///
/// The whole capacity is reckoned with, as if nobody else booked: a volume that does not fit so does not fit at all. A
/// consignment stays together where a departure can take it whole. Nothing is guessed where the package has no
/// capacity or headway.
public final class WeeklyVolume {
    private static final double HOURS_A_WEEK = 168;

    private final Consignment consignment;
    private final int aWeek;
    private final Map<Id<Service>, Service.Terms> services = new HashMap<>();

    public WeeklyVolume(CorridorPackage corridors, Cargo cargo, int aWeek) {
        this.consignment = Consignment.of(cargo, corridors);
        this.aWeek = aWeek;
        for (Service service : corridors.services())
            services.put(service.terms().id(), service.terms());
    }

    public enum Unit {
        TEU,
        TONNES
    }

    public enum Fit {
        YES,
        NO,
        UNKNOWN
    }

    /// One service under the weekly volume. `capacity` is of one departure in `unit`, `needed` and `available` are
    /// departures a week; `carried` is how many of the consignments a week find room.
    public record Load(
            Id<Service> service, String name, Unit unit, double capacity, int needed, double available, int carried) {
        public boolean fits() {
            return needed <= available;
        }
    }

    /// The answer: the scarcest service of those that can be reckoned, and those of which capacity or headway is not
    /// known.
    public record Weekly(int consignments, Optional<Load> scarcest, List<String> unknown) {
        public Weekly {
            unknown = List.copyOf(unknown);
        }

        /// One service without room is enough for no; yes needs all of them to be known.
        public Fit fit() {
            if (scarcest.isPresent() && !scarcest.get().fits()) return Fit.NO;
            return unknown.isEmpty() ? Fit.YES : Fit.UNKNOWN;
        }
    }

    public Weekly of(Itinerary itinerary) {
        Set<Id<Service>> used = new LinkedHashSet<>();
        for (Leg leg : itinerary.legs()) if (leg instanceof Leg.Haul haul) used.add(haul.service());
        Optional<Load> scarcest = Optional.empty();
        List<String> unknown = new ArrayList<>();
        for (Id<Service> id : used) {
            Service.Terms terms = services.get(id);
            if (terms == null) throw new IllegalStateException("the itinerary uses a service nobody has: " + id);
            Optional<Load> load = load(terms);
            if (load.isEmpty()) unknown.add(terms.name());
            else if (scarcest.isEmpty() || use(load.get()) > use(scarcest.get())) scarcest = load;
        }
        return new Weekly(aWeek, scarcest, unknown);
    }

    private static double use(Load load) {
        return load.needed / load.available;
    }

    /// Empty where capacity or headway is not known, or where the cargo may go with it in boxes or otherwise.
    private Optional<Load> load(Service.Terms terms) {
        OptionalDouble departures = departuresAWeek(terms.schedule());
        if (departures.isEmpty()) return Optional.empty();
        Set<Form> forms = new HashSet<>(consignment.forms());
        forms.retainAll(terms.forms());
        boolean boxes = forms.contains(Form.BOX);
        if (boxes && forms.size() > 1) return Optional.empty();
        Optional<Double> capacity = boxes ? terms.capacityTeu() : terms.capacityTonnes();
        double each = boxes ? consignment.lot(Form.BOX).teu() : consignment.tonnes();
        if (!(each > 0)) return Optional.empty();
        Unit unit = boxes ? Unit.TEU : Unit.TONNES;
        return capacity.filter(one -> one > 0).map(one -> load(terms, unit, one, each, departures.getAsDouble()));
    }

    private Load load(Service.Terms terms, Unit unit, double capacity, double each, double departures) {
        int together = (int) Math.floor(capacity / each + 1e-9);
        double perDeparture = together > 0 ? together : capacity / each;
        int needed = (int) Math.ceil(aWeek / perDeparture - 1e-9);
        int carried = (int) Math.min(aWeek, Math.floor(departures * perDeparture + 1e-9));
        return new Load(terms.id(), terms.name(), unit, capacity, needed, departures, carried);
    }

    /// Empty where it is not known: a headway of nothing says that it leaves at any time, not how often.
    private static OptionalDouble departuresAWeek(Schedule schedule) {
        return switch (schedule) {
            case Schedule.Headway headway -> {
                double hours = headway.between().value();
                yield hours > 0 ? OptionalDouble.of(HOURS_A_WEEK / hours) : OptionalDouble.empty();
            }
            case Schedule.Timetable timetable -> {
                int aWeek = timetable.departures().stream()
                        .mapToInt(departure -> departure.calendar().days().size())
                        .sum();
                yield aWeek > 0 ? OptionalDouble.of(aWeek) : OptionalDouble.empty();
            }
        };
    }
}
