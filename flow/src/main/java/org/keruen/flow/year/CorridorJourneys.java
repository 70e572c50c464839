package org.keruen.flow.year;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.keruen.flow.corridor.CorridorEquilibrium;

/// What the journeys of each demand meet, apart by the corridor they are counted under.
///
/// As in [CorridorShares], the flow at every place is kept apart by the first corridor that its journey so far
/// has marked; with each goes what it has met so far.
final class CorridorJourneys {
    private static final int KINDS = Corridor.values().length;
    /// The flow, then what it met.
    private static final int WIDTH = 1 + Journey.PARTS;

    private static final double[] NOTHING = new double[Journey.PARTS];

    private final Stretches stretches;
    private final CorridorMarks marks;
    private final SliceProblem laid;
    private final CorridorEquilibrium found;
    private final double[][] link;
    private double[][] at = new double[0][];

    /// @param found an equilibrium of the slice's problem, or a rest of it with services held
    CorridorJourneys(YearFlow year, SliceProblem laid, CorridorEquilibrium found) {
        stretches = year.stretches();
        marks = year.marks(laid);
        this.laid = laid;
        this.found = found;
        link = new double[laid.problem().links()][];
    }

    /// Takes what one demand's journeys along one corridor meet.
    @FunctionalInterface
    interface Each {
        /// One demand on one corridor.
        ///
        /// @param units of the demand that go along the corridor, in the slice
        void take(int demand, Corridor corridor, double units, Journey journey);
    }

    /// Hands over every corridor that a demand uses, for the demands wanted.
    void each(IntPredicate wanted, Each each) {
        found.byDemand(flow -> {
            if (!wanted.test(flow.demand()) || flow.volume() <= 0) return;
            SliceProblem.Part part = laid.parts().get(flow.demand());
            IntFunction<CorridorShares.Mark> mark = marks.of(part);
            if (at.length < flow.places()) at = new double[flow.places()][KINDS * WIDTH];
            for (int place = 0; place <= flow.origin(); place++) Arrays.fill(at[place], 0);
            at[flow.origin()][Corridor.RAIL.rank() * WIDTH] = flow.volume();
            for (int place = flow.origin(); place > 0; place--) {
                double here = 0;
                for (int kind = 0; kind < KINDS; kind++) here += at[place][kind * WIDTH];
                if (here == 0) continue;
                for (int step = flow.firstStep(place); step < flow.firstStep(place + 1); step++) {
                    int arc = flow.link(step);
                    int rank = (arc < 0 ? Corridor.RAIL : mark.apply(arc).corridor()).rank();
                    double[] met = arc < 0 ? NOTHING : met(part.cargo(), arc);
                    pass(met, rank, flow.flow(step) / here, at[place], at[flow.head(step)]);
                }
            }
            double[] end = at[0];
            for (Corridor corridor : Corridor.values()) {
                int from = corridor.rank() * WIDTH;
                if (end[from] > 0) {
                    each.take(flow.demand(), corridor, end[from], Journey.of(end, from + 1, end[from]));
                }
            }
        });
    }

    /// @param met by one unit on the step
    /// @param mark rank of the corridor that it marks journeys as
    private static void pass(double[] met, int mark, double share, double[] tail, double[] head) {
        if (share == 0) return;
        for (int kind = 0; kind < KINDS; kind++) {
            int from = kind * WIDTH;
            double units = share * tail[from];
            if (units == 0) continue;
            int to = Math.min(kind, mark) * WIDTH;
            head[to] += units;
            for (int i = 0; i < Journey.PARTS; i++) {
                head[to + 1 + i] += share * tail[from + 1 + i] + units * met[i];
            }
        }
    }

    /// What one unit of a class meets on a link; the link is of one class.
    private double[] met(CargoClass cargo, int arc) {
        if (link[arc] == null) link[arc] = measured(cargo, arc);
        return link[arc];
    }

    /// What one unit meets on a link, in the order of a journey's parts.
    private double[] measured(CargoClass cargo, int arc) {
        ArcFacts facts = laid.facts().get(arc);
        double hour = cargo.usdPerHour();
        double charges = cargo.goods() == Goods.EMPTY_BOXES
                ? laid.parameters().of("emptyBoxCostShare", 0.6) * facts.usd
                : facts.usd;
        double fixed = 0;
        double surcharge = 0;
        double headway = 0;
        for (ArcFacts.Boarding boarding : facts.boarded) {
            int meter = SliceProblem.serviceMeter(laid.book(), boarding.service());
            fixed += boarding.teu() * laid.services().get(boarding.service()).fixedUsdPerTeu();
            surcharge += boarding.teu() * found.meterCost(meter);
            headway += found.meterCost(meter + 1);
        }
        fixed = Math.min(fixed, charges);
        double unseen = Math.max(0, laid.problem().cost(arc) - charges - hour * facts.hours);
        double tonnes = laid.tonnesPerUnit().getOrDefault(cargo.goods(), 1.0);
        double standing = hour + tonnes * laid.parameters().of("standingUsdPerTonneDay", 0.5) / 24;
        double queue = 0;
        double atBorder = 0;
        for (ArcFacts.GatePass pass : facts.passes) {
            double[] waited = new double[1];
            laid.gates().eachWait(cargo.goods(), pass, (gate, hours) -> waited[0] += hours * found.gateCost(gate));
            queue += waited[0];
            if (pass.atBorder()) atBorder += waited[0];
        }
        double km = 0;
        for (ArcFacts.Stretch one : facts.travelled) {
            km += stretches.link(one.stretch()).length().value();
        }
        return new double[] {
            fixed + surcharge,
            charges - fixed,
            hour * (facts.hours - facts.waits),
            hour * (facts.waits + headway),
            standing * queue,
            unseen,
            facts.hours - facts.waits,
            facts.waits + headway,
            queue,
            facts.borderHours + atBorder,
            facts.borderUsd,
            facts.rolling,
            km
        };
    }
}
