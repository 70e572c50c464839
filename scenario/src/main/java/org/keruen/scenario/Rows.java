package org.keruen.scenario;

import org.keruen.model.Id;
import org.keruen.model.operation.Operation;
import org.keruen.model.place.Terminal;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.service.Service;
import org.keruen.model.time.Validity;

/// Copies of the model's rows with an id and days, a state, a provenance, or a service of their own.
final class Rows {
    private Rows() {}

    /// A row whose id is text and whose days in force are its validity.
    static <T> T renewed(T old, String id, Validity days) {
        return Altered.with(Altered.with(old, "id", id), "validity", days);
    }

    /// A row whose id is typed.
    static <T> T identified(T old, String id, Validity days) {
        return Altered.with(Altered.with(old, "id", new Id<T>(id)), "validity", days);
    }

    static Operation operation(Operation old, String id, Validity days) {
        return Altered.with(Altered.with(old, "id", id), "period", days);
    }

    /// A service keeps its id and days in its terms.
    static Service service(Service old, String id, Validity days) {
        return Altered.with(old, "terms", identified(old.terms(), id, days));
    }

    /// A terminal in operation; other rows have no status to change.
    static <T> T operating(T row) {
        return row instanceof Terminal ? Altered.with(row, "status", Terminal.Status.OPERATING) : row;
    }

    /// The same row, known as the change is known. A row whose figure a scenario sets is not sourced any more
    /// by what sourced the old figure.
    static <T> T known(T row, Provenance provenance) {
        return row instanceof Service service
                ? Altered.with(row, "terms", Altered.with(service.terms(), "provenance", provenance))
                : Altered.with(row, "provenance", provenance);
    }
}
