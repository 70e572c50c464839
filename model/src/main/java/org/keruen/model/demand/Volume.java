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

    default Volume times(double factor) {
        return switch (this) {
            case Mass(Tonnes tonnes) -> new Mass(tonnes.times(factor));
            case Boxes(Teu teu) -> new Boxes(teu.times(factor));
            case Gas(double bcm) -> new Gas(bcm * factor);
            case Vehicles(double count) -> new Vehicles(count * factor);
        };
    }

    /// Throws [IllegalArgumentException] for a volume in another measure.
    default Volume plus(Volume more) {
        return with(more, 1);
    }

    /// What is left, never below zero. Throws [IllegalArgumentException] for a volume in another measure.
    default Volume minus(Volume less) {
        return with(less, -1);
    }

    private Volume with(Volume other, int sign) {
        if (!isLike(other)) throw new IllegalArgumentException("%s and %s do not add up".formatted(this, other));
        double amount = Math.max(0, amount() + sign * other.amount());
        return switch (this) {
            case Mass _ -> new Mass(new Tonnes(amount));
            case Boxes _ -> new Boxes(new Teu(amount));
            case Gas _ -> new Gas(amount);
            case Vehicles _ -> new Vehicles(amount);
        };
    }

    private double amount() {
        return switch (this) {
            case Mass(Tonnes tonnes) -> tonnes.value();
            case Boxes(Teu teu) -> teu.value();
            case Gas(double bcm) -> bcm;
            case Vehicles(double count) -> count;
        };
    }

    /// Whether both are counted in the same measure.
    default boolean isLike(Volume other) {
        return getClass().equals(other.getClass());
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
