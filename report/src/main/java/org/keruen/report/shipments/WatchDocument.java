package org.keruen.report.shipments;

import java.util.List;
import java.util.Optional;
import org.keruen.model.place.Language;
import org.keruen.report.PackageStamp;
import org.keruen.report.plan.PlannedOption;
import org.keruen.report.plan.RejectedWay;

/// `keruen.watch/1`: what has become of every shipment that is watched, under the data of today.
public record WatchDocument(PackageStamp data, Language language, List<Watched> shipments, Run run) {
    public static final String SCHEMA = "keruen.watch/1";

    public WatchDocument {
        shipments = List.copyOf(shipments);
    }

    /// One shipment.
    ///
    /// @param promised the option as it was answered
    /// @param now the same way as it is today; empty when it is no longer possible
    /// @param changes what is different
    /// @param reasons why it is no longer possible, in the order in which they would have to be lifted
    /// @param instead the most balanced option of today, where the way is broken
    public record Watched(
            String id,
            String name,
            State state,
            PlannedOption promised,
            Optional<PlannedOption> now,
            List<Difference> changes,
            List<RejectedWay> reasons,
            Optional<PlannedOption> instead) {
        public Watched {
            changes = List.copyOf(changes);
            reasons = List.copyOf(reasons);
        }
    }

    public enum State {
        STANDS,
        CHANGED,
        BROKEN
    }

    /// Something of the way that is not as it was promised: of what kind, where, before and after.
    public record Difference(Kind kind, String where, String before, String after) {
        public enum Kind {
            TIMETABLE,
            RATE,
            TIME,
            CO2E
        }
    }

    public record Run(double seconds) {}
}
