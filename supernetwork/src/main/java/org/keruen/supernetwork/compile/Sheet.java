package org.keruen.supernetwork.compile;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keruen.model.cargo.Form;
import org.keruen.supernetwork.ExpiredRate;
import org.keruen.supernetwork.LeftOut;
import org.keruen.supernetwork.Window;
import org.keruen.supernetwork.emission.Emission;
import org.keruen.supernetwork.price.Levy;
import org.keruen.supernetwork.price.Tally;

/// The arcs of one service for one kind of lot, or of the terminals, and what their prices are worked out from for any
/// amount. Immutable; kept and shared between consignments.
final class Sheet {
    private final List<NodeKey> nodes;
    private final int[] tails;
    private final int[] heads;
    private final List<Unpriced> elements;
    private final List<Optional<Window>> windows;
    private final List<Optional<Clock>> clocks;
    private final Map<Integer, List<LeftOut>> refusals;
    private final List<ExpiredRate> expired;
    private final int turnedAway;
    private final Form[] forms;
    private final long[] seconds;
    /// The levies of arc `a` are those from `firstLevy[a]` to before `firstLevy[a + 1]`; emissions likewise.
    private final int[] firstLevy;
    private final Levy[] levies;
    private final int[] firstEmission;
    private final double[] emissionKm;
    private final double[] emissionGrams;

    /// Of the arcs from number `from` on. `turnedAway` is how often a timetable had no departure to board.
    Sheet(Arcs arcs, int from, List<ExpiredRate> expired, int turnedAway) {
        nodes = List.copyOf(arcs.keys());
        tails = Arrays.copyOfRange(arcs.tails(), from, arcs.size());
        heads = Arrays.copyOfRange(arcs.heads(), from, arcs.size());
        elements = List.copyOf(arcs.elements().subList(from, arcs.size()));
        windows = List.copyOf(arcs.windows().subList(from, arcs.size()));
        clocks = List.copyOf(arcs.clocks().subList(from, arcs.size()));
        refusals = Map.copyOf(arcs.refusals());
        this.expired = List.copyOf(expired);
        this.turnedAway = turnedAway;
        forms = new Form[elements.size()];
        seconds = new long[elements.size()];
        firstLevy = new int[elements.size() + 1];
        firstEmission = new int[elements.size() + 1];
        for (int arc = 0; arc < elements.size(); arc++) {
            Unpriced element = elements.get(arc);
            forms[arc] = element.form();
            seconds[arc] = element.bare().price().seconds();
            firstLevy[arc + 1] = firstLevy[arc] + element.draft().levies().size();
            firstEmission[arc + 1] =
                    firstEmission[arc] + element.draft().emissions().size();
        }
        levies = new Levy[firstLevy[elements.size()]];
        emissionKm = new double[firstEmission[elements.size()]];
        emissionGrams = new double[emissionKm.length];
        for (int arc = 0; arc < elements.size(); arc++) {
            Draft draft = elements.get(arc).draft();
            for (int i = 0; i < draft.levies().size(); i++)
                levies[firstLevy[arc] + i] = draft.levies().get(i);
            for (int i = 0; i < draft.emissions().size(); i++) {
                Emission emission = draft.emissions().get(i);
                emissionKm[firstEmission[arc] + i] = emission.factor().hub() ? 1 : emission.km();
                emissionGrams[firstEmission[arc] + i] = emission.factor().grams();
            }
        }
    }

    /// Writes what the arcs take for lots with these tallies, from place `at` on.
    void price(Map<Form, Tally> tallies, int at, long[] cents, long[] grams) {
        for (int arc = 0; arc < seconds.length; arc++) {
            if (firstLevy[arc] == firstLevy[arc + 1] && firstEmission[arc] == firstEmission[arc + 1]) continue;
            Tally tally = tallies.get(forms[arc]);
            if (tally == null) throw new IllegalArgumentException("no lot travels as " + forms[arc].word());
            long charged = 0;
            for (int i = firstLevy[arc]; i < firstLevy[arc + 1]; i++) charged += tally.cents(levies[i]);
            double tonnes = tally.lot().tonnes();
            long emitted = 0;
            for (int i = firstEmission[arc]; i < firstEmission[arc + 1]; i++)
                emitted += Math.round(tonnes * emissionKm[i] * emissionGrams[i]);
            cents[at + arc] = charged;
            grams[at + arc] = emitted;
        }
    }

    List<NodeKey> nodes() {
        return nodes;
    }

    int size() {
        return seconds.length;
    }

    int tail(int arc) {
        return tails[arc];
    }

    int head(int arc) {
        return heads[arc];
    }

    long seconds(int arc) {
        return seconds[arc];
    }

    List<Unpriced> elements() {
        return elements;
    }

    List<Optional<Window>> windows() {
        return windows;
    }

    List<Optional<Clock>> clocks() {
        return clocks;
    }

    Map<Integer, List<LeftOut>> refusals() {
        return refusals;
    }

    /// Rates of the line that have ended.
    List<ExpiredRate> expired() {
        return expired;
    }

    /// How often a timetable had no departure to board.
    int turnedAway() {
        return turnedAway;
    }
}
