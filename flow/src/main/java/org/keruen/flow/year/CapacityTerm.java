package org.keruen.flow.year;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keruen.model.provenance.Basis;
import org.keruen.model.resource.CapacityUnit;
import org.keruen.model.resource.Resource;

/// One term of a capacity over a slice: the rows that follow one another in time, by the days each is in force.
///
/// @param row the one in force longest in the slice; it names the term
/// @param capacity that the whole slice offers, in the unit's things (trains, TEU, tonnes); days on which the term
///     is not in force offer as much as would bind nothing
/// @param perDay that it offers on the days it is in force
record CapacityTerm(Resource row, double capacity, double perDay) {
    /// Every term that is in force on some day of the slice, in file order.
    ///
    /// A term in force on part of the days binds on those only, so its share of use counts for that part. One
    /// that is 0 all days it is in force, but not all of the slice, is a short closure and is left to orders.
    ///
    /// @param assumed what capacities that are our estimates are multiplied by
    static List<CapacityTerm> of(List<Resource> resources, Slice slice, double assumed) {
        record Scope(
                Resource.At at,
                Resource.Direction direction,
                Resource.Term term,
                Set<String> classes,
                Set<String> wagonKinds,
                CapacityUnit unit) {}
        Map<Scope, List<Resource>> groups = new LinkedHashMap<>();
        for (Resource row : resources) {
            if (row.unit().days() == 0 || slice.daysOf(row.validity()) == 0) continue;
            groups.computeIfAbsent(
                            new Scope(
                                    row.at(), row.direction(), row.term(), row.classes(), row.wagonKinds(), row.unit()),
                            scope -> new ArrayList<>())
                    .add(row);
        }
        List<CapacityTerm> terms = new ArrayList<>();
        for (List<Resource> rows : groups.values()) over(slice, rows, assumed).ifPresent(terms::add);
        return terms;
    }

    private static Optional<CapacityTerm> over(Slice slice, List<Resource> rows, double assumed) {
        Resource longest = rows.getFirst();
        double sum = 0;
        int covered = 0;
        for (Resource row : rows) {
            int days = slice.daysOf(row.validity());
            if (days > slice.daysOf(longest.validity())) longest = row;
            boolean ours = row.provenance().basis() == Basis.ASSUMED;
            sum += days * perDay(row) * (ours ? assumed : 1);
            covered += days;
        }
        covered = Math.min(covered, slice.days());
        if (sum == 0 && covered < slice.days()) return Optional.empty();
        double share = (double) covered / slice.days();
        return Optional.of(new CapacityTerm(longest, sum / covered * slice.days() / share, sum / covered));
    }

    /// What can be kept up, else what the equipment could do, else what was seen; pairs of trains as trains.
    static double perDay(Resource row) {
        double value = row.practical().or(row::nominal).or(row::achieved).orElseThrow();
        boolean pairsBothWays = row.unit().counted() == CapacityUnit.Counted.TRAIN_PAIRS
                && row.direction() instanceof Resource.Direction.Both;
        return (pairsBothWays ? 2 * value : value) / row.unit().days();
    }

    boolean closed() {
        return capacity == 0;
    }

    /// A load over the slice as things a day on the days the term is in force; 0 where it is closed.
    double usePerDay(double load) {
        return closed() ? 0 : load / capacity * perDay;
    }
}
