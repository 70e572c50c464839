package org.keruen.model.order;

import java.util.Optional;
import java.util.Set;
import org.keruen.model.cargo.Form;
import org.keruen.model.cargo.Loading;
import org.keruen.model.network.Mode;

/// What an order's words are read to be about. An empty set stands for all. A lot that fits the scope and not
/// the exemption is hit.
///
/// `home`: the country whose export, import or transit is meant; empty is the country of the order's place.
/// `share`: the part of this traffic that is hit, 0 to 1, where only some carriers or wagons are.
public record OrderScope(
        Set<Way> ways,
        Reach reach,
        Trade trade,
        Optional<String> home,
        Set<String> origins,
        Set<String> destinations,
        Optional<Loading> loading,
        Set<Mode> modes,
        Goods goods,
        Set<Form> forms,
        Exemption exempt,
        double share) {
    /// Where cargo in international waters is, in place of a country.
    public static final String SEA = "sea";

    /// From one country to another; either may be [#SEA].
    public record Way(String from, String to) {}

    public enum Reach {
        /// The order holds at its place.
        PLACE,
        /// The order holds wherever cargo goes one of its ways; the place is only an address.
        BORDER
    }

    /// Which trade of a country is meant.
    public enum Trade {
        ALL,
        EXPORT,
        IMPORT,
        TRANSIT
    }

    /// Classes as demand is counted in, and the narrower commodities. Where a lot's commodity is known and
    /// commodities are named, they alone decide.
    public record Goods(Set<String> classes, Set<String> commodities) {
        public Goods {
            classes = Set.copyOf(classes);
            commodities = Set.copyOf(commodities);
        }
    }

    /// What is let pass: a lot of these classes or commodities in one of these forms. Nothing named exempts
    /// nothing.
    public record Exemption(Goods goods, Set<Form> forms) {
        public Exemption {
            forms = Set.copyOf(forms);
        }
    }

    /// Throws [IllegalArgumentException] for a share outside 0 to 1.
    public OrderScope {
        ways = Set.copyOf(ways);
        origins = Set.copyOf(origins);
        destinations = Set.copyOf(destinations);
        modes = Set.copyOf(modes);
        forms = Set.copyOf(forms);
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share must be 0 to 1, got " + share);
        }
    }
}
