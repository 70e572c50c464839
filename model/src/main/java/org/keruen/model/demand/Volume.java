package org.keruen.model.demand;

import org.keruen.model.units.Teu;
import org.keruen.model.units.Tonnes;

/// How much is carried in a year. What one measure is in another depends on the cargo, so they do not add up.
public sealed interface Volume {
    record Mass(Tonnes tonnes) implements Volume {}

    record Boxes(Teu teu) implements Volume {}

    record Gas(double billionCubicMetres) implements Volume {
        public Gas {
            if (!Double.isFinite(billionCubicMetres) || billionCubicMetres < 0) {
                throw new IllegalArgumentException("bcm must be 0 or more, got " + billionCubicMetres);
            }
        }
    }

    /// Cars and the like, driven or carried; not the trucks or wagons that carry them.
    record Vehicles(double count) implements Volume {
        public Vehicles {
            if (!Double.isFinite(count) || count < 0) {
                throw new IllegalArgumentException("vehicles must be 0 or more, got " + count);
            }
        }
    }

    /// The units that files use.
    enum Unit {
        KILOTONNES,
        TEU,
        TONNES,
        BILLION_CUBIC_METRES,
        VEHICLES;

        /// So much of this unit.
        public Volume of(double value) {
            return switch (this) {
                case KILOTONNES -> new Mass(new Tonnes(value * 1000));
                case TEU -> new Boxes(new Teu(value));
                case TONNES -> new Mass(new Tonnes(value));
                case BILLION_CUBIC_METRES -> new Gas(value);
                case VEHICLES -> new Vehicles(value);
            };
        }
    }
}
