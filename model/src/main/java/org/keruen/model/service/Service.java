package org.keruen.model.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.network.Gauge;
import org.keruen.model.network.Mode;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.time.Validity;
import org.keruen.model.units.Band;
import org.keruen.model.units.Hours;

/// What a shipper can put cargo on: a line with segments, or ordinary forwarding over an area.
public sealed interface Service {
    Terms terms();

    /// A service with segments in running order, each in one carrying system.
    record Line(Terms terms, List<Segment> segments) implements Service {
        public Line {
            segments = List.copyOf(segments);
        }
    }

    /// Ordinary forwarding over every open link of one mode and gauge whose two ends lie in `countries`.
    record Area(Terms terms, Gauge gauge, Set<String> countries) implements Service {
        public Area {
            countries = Set.copyOf(countries);
        }
    }

    /// What both have. `pace` multiplies the links' moving time; `enRoute` is waiting on the way, hours per
    /// 1,000 km; `commodities` empty accepts all that the rules allow; `cutoff` before departure.
    record Terms(
            Id<Service> id,
            String name,
            String operator,
            String carrierState,
            Mode mode,
            Traffic traffic,
            Set<Form> forms,
            Set<String> commodities,
            Schedule schedule,
            double pace,
            Band enRoute,
            Optional<Double> capacityTeu,
            Optional<Double> capacityTonnes,
            Hours cutoff,
            Validity validity,
            Provenance provenance) {
        public Terms {
            forms = Set.copyOf(forms);
            commodities = Set.copyOf(commodities);
        }

        /// The same on another schedule, on other days, and with another cut-off.
        public Terms scheduled(Schedule other, Validity days, Hours before) {
            return new Terms(
                    id,
                    name,
                    operator,
                    carrierState,
                    mode,
                    traffic,
                    forms,
                    commodities,
                    other,
                    pace,
                    enRoute,
                    capacityTeu,
                    capacityTonnes,
                    before,
                    days,
                    provenance);
        }
    }
}
