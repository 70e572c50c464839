package org.keruen.plan.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keruen.model.Id;
import org.keruen.model.itinerary.Charge;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.model.tariff.LegKind;

/// A journey's charges shared out between seller and buyer. Every charge is one side's, so the shares add up
/// to the cost.
///
/// `at` is where the seller stops paying, `riskPasses` where the goods are at the buyer's risk from.
public record TermsSplit(Id<Place> at, Id<Place> riskPasses, List<Share> shares) {
    public TermsSplit {
        shares = List.copyOf(shares);
    }

    /// A charge of a leg, counted from 0, and who pays it.
    public record Share(int leg, Charge charge, Party payer) {}

    /// What a party pays in all, in US cents.
    public long cents(Party party) {
        return shares.stream()
                .filter(share -> share.payer == party)
                .mapToLong(share -> share.charge.usdCents())
                .sum();
    }

    /// Empty where the place is not on the way as the rule needs it: where the journey begins, where cargo
    /// stands, or where a ship leaves or comes.
    public static Optional<TermsSplit> of(Itinerary itinerary, TradeTerms terms) {
        return new Way(itinerary.legs(), terms).split();
    }

    /// One journey under one rule. `come` is the first leg at the place named, `go` the haul that leaves it.
    private static final class Way {
        private final List<Leg> legs;
        private final TradeTerms terms;

        Way(List<Leg> legs, TradeTerms terms) {
            this.legs = legs;
            this.terms = terms;
        }

        Optional<TermsSplit> split() {
            int come = come();
            if (come < 0) return Optional.empty();
            int go = come;
            while (go < legs.size() && !(legs.get(go) instanceof Leg.Haul)) go++;
            Id<Place> at = come == 0 ? first() : legs.get(come - 1).facts().to();
            List<Share> shares = new ArrayList<>();
            for (int leg = 0; leg < legs.size(); leg++) {
                for (Charge charge : legs.get(leg).facts().charges()) {
                    shares.add(new Share(leg, charge, seller(leg, charge, come, go) ? Party.SELLER : Party.BUYER));
                }
            }
            return Optional.of(new TermsSplit(at, terms.rule().paysBeyondRisk() ? risk(come) : at, shares));
        }

        private Id<Place> first() {
            return legs.getFirst().facts().from();
        }

        /// The number of the first leg at the place, as the rule needs it; -1 where it is not so on the way.
        private int come() {
            return switch (terms.rule().handover()) {
                case ORIGIN -> named(first()) ? 0 : -1;
                case ON_ARRIVAL, BEFORE_UNLOADING, AFTER_UNLOADING -> stands();
                case ALONGSIDE, ON_BOARD -> shipLeaves();
                case SHIP_ARRIVES -> shipArrives();
            };
        }

        private int stands() {
            if (named(first())) return 0;
            for (int leg = 0; leg < legs.size(); leg++) {
                if (legs.get(leg) instanceof Leg.Haul haul && named(haul.facts().to())) return leg + 1;
            }
            return -1;
        }

        private int shipLeaves() {
            for (int leg = 0; leg < legs.size(); leg++) {
                if (!isShip(leg) || !named(legs.get(leg).facts().from())) continue;
                int come = leg;
                while (come > 0 && !(legs.get(come - 1) instanceof Leg.Haul)) come--;
                return come;
            }
            return -1;
        }

        private int shipArrives() {
            for (int leg = 0; leg < legs.size(); leg++) {
                if (isShip(leg) && named(legs.get(leg).facts().to())) return leg + 1;
            }
            return -1;
        }

        private boolean named(Id<Place> place) {
            return terms.places().contains(place);
        }

        private boolean isShip(int leg) {
            return legs.get(leg) instanceof Leg.Haul haul
                    && (haul.mode() == Mode.SEA || haul.mode() == Mode.FEEDER || haul.mode() == Mode.FERRY);
        }

        /// With the first carrier where the journey begins; under the rules of the sea on board of the first
        /// ship.
        private Id<Place> risk(int come) {
            if (!terms.rule().ofTheSea()) return first();
            for (int leg = 0; leg < come; leg++)
                if (isShip(leg)) return legs.get(leg).facts().from();
            return first();
        }

        private boolean seller(int leg, Charge charge, int come, int go) {
            if (charge.kind() == LegKind.EMPTY_RETURN) return false;
            if (leg < come) return true;
            return switch (terms.rule().handover()) {
                case ORIGIN, ON_ARRIVAL, BEFORE_UNLOADING, SHIP_ARRIVES -> false;
                case AFTER_UNLOADING -> leg < go && leg <= unloading(come, go);
                case ALONGSIDE -> leg < go && isUnloading(leg);
                case ON_BOARD -> leg < go || (leg == go && charge.kind() == LegKind.HANDLING);
            };
        }

        /// The first leg at the place in which the goods come off what brought them.
        private int unloading(int come, int go) {
            for (int leg = come; leg < go; leg++) {
                boolean off = switch (legs.get(leg)) {
                    case Leg.Handling handling -> !handling.loading();
                    case Leg.Transfer t -> true;
                    case Leg.GaugeChange g -> true;
                    case Leg.Haul _, Leg.Wait _, Leg.Border _ -> false;
                };
                if (off) return leg;
            }
            return come - 1;
        }

        private boolean isUnloading(int leg) {
            return legs.get(leg) instanceof Leg.Handling handling && !handling.loading();
        }
    }
}
