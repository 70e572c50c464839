package org.keruen.flow.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What one unit of a class meets on an arc, or on several that follow one another without a choice.
///
/// Money and hours are those of the supernetwork, divided by the consignment's units; waiting that a gate
/// explains is left out of the hours and stands with the gate.
final class ArcFacts {
    double usd;
    double hours;
    /// How many of the hours are waiting: for a departure, or in a queue that no gate explains.
    double waits;
    /// How many of the hours are in motion.
    double rolling;
    /// What is spent at a border or where the gauge changes, gates apart; part of the hours and of the money.
    double borderHours;

    double borderUsd;
    /// Grams of CO2e.
    double grams;
    /// Times a deep-sea ship is boarded, the Caspian crossed, a border crossed by lorry.
    int seaBoardings;
    int caspianCrossings;
    int roadBorders;
    /// Times Russia or Belarus is entered from elsewhere.
    int northernEntries;
    /// Times the border between China and Russia is crossed.
    int chinaRussia;
    /// Countries entered.
    final Set<String> enters = new TreeSet<>();
    /// Whether a term that limits this cargo is 0 for the whole slice.
    boolean closed;
    /// Things a unit is of a term: it adds so much to the term's load.
    final List<TermLoad> loads = new ArrayList<>(2);
    final List<GatePass> passes = new ArrayList<>(1);
    final List<Boarding> boarded = new ArrayList<>(1);
    final List<Stretch> travelled = new ArrayList<>(2);
    Corridor corridor = Corridor.RAIL;

    /// @param service by number
    /// @param teu that one unit is aboard
    record Boarding(int service, double teu) {}

    /// A stretch travelled.
    ///
    /// @param stretch by number
    /// @param teu that one unit is there; 0 where it is in no box
    record Stretch(int stretch, double teu) {}

    /// @param term by number
    /// @param ahead whether it goes before what does not
    record TermLoad(int term, double perUnit, boolean ahead) {}

    /// Passing what these terms limit.
    ///
    /// @param terms by number, rising
    /// @param hours of waiting in a normal week as observed, 0 where nobody observed any
    /// @param ahead whether it goes before what does not
    /// @param atBorder whether the wait is one at a border or where the gauge changes
    record GatePass(List<Integer> terms, boolean ahead, double hours, boolean atBorder) {
        GatePass {
            terms = List.copyOf(terms);
        }

        List<Gates.Line> lines() {
            return List.of(
                    new Gates.Line(terms, QueueShape.Part.UP_TO_NORMAL, false),
                    new Gates.Line(terms, QueueShape.Part.BEYOND_NORMAL, ahead));
        }
    }

    /// So many hours of waiting more, or fewer.
    void takeWait(double more) {
        hours += more;
        waits += more;
    }

    /// This one and the next, one after the other.
    ArcFacts then(ArcFacts next) {
        ArcFacts both = new ArcFacts();
        for (ArcFacts one : List.of(this, next)) {
            both.usd += one.usd;
            both.hours += one.hours;
            both.waits += one.waits;
            both.rolling += one.rolling;
            both.borderHours += one.borderHours;
            both.borderUsd += one.borderUsd;
            both.grams += one.grams;
            both.seaBoardings += one.seaBoardings;
            both.caspianCrossings += one.caspianCrossings;
            both.roadBorders += one.roadBorders;
            both.northernEntries += one.northernEntries;
            both.chinaRussia += one.chinaRussia;
            both.closed |= one.closed;
            both.enters.addAll(one.enters);
            both.loads.addAll(one.loads);
            both.passes.addAll(one.passes);
            both.boarded.addAll(one.boarded);
            both.travelled.addAll(one.travelled);
            both.corridor = both.corridor.or(one.corridor);
        }
        return both;
    }
}
