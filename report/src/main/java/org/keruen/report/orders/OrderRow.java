package org.keruen.report.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keruen.model.order.OperatingOrder;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.time.Validity;

/// One order: its own days, those of the whole chain of prolongations it belongs to, and its words. `to` and
/// `chainTo` are empty while no last day is on record. `allBorders`: it holds wherever cargo goes one of
/// its `ways` (`KZ>CN`; none stands for any).
///
/// `excepted`: it lets the goods asked for pass. `share` is the part of the traffic it is about that it hits;
/// `binds` is false for what is on record only.
public record OrderRow(
        String id,
        String number,
        String authority,
        String issued,
        OperatingOrder.Kind kind,
        String place,
        String placeName,
        boolean allBorders,
        String direction,
        List<String> ways,
        String traffic,
        String goods,
        String wagonOrBox,
        String loadedEmpty,
        LocalDate from,
        Optional<LocalDate> to,
        LocalDate chainFrom,
        Optional<LocalDate> chainTo,
        String prolongs,
        List<String> prolongedBy,
        Optional<Double> quota,
        Optional<String> quotaUnit,
        String exceptions,
        boolean excepted,
        double share,
        boolean binds,
        Provenance provenance) {
    public OrderRow {
        ways = List.copyOf(ways);
        prolongedBy = List.copyOf(prolongedBy);
    }

    /// The last day, as far as there is one.
    public static Optional<LocalDate> last(Validity validity) {
        return validity.isOpenEnded() ? Optional.empty() : Optional.of(validity.last());
    }
}
