package org.keruen.study.shipments;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.keruen.model.issue.Refused;
import org.keruen.workspace.KeptShipments;
import org.keruen.workspace.Workspace;

/// The shipments kept in a workspace: each with the plan as it was answered and what has been told since. Throws
/// [Refused] where the workspace cannot be read or written.
public final class ShipmentBook {
    private final KeptShipments kept;

    public ShipmentBook(Workspace workspace) {
        kept = workspace.shipments();
    }

    /// Keeps an option with the text of the plan it stands in; one kept before under this id is replaced.
    public Shipment keep(String id, String name, String plan) {
        Shipment shipment = new Shipment(id, name, plan, List.of());
        write(shipment);
        return shipment;
    }

    public void write(Shipment shipment) {
        try {
            kept.put(
                    shipment.id(),
                    shipment.name(),
                    shipment.plan(),
                    shipment.events().stream().map(Shipment.Happened::words).toList(),
                    Optional.empty());
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /// In the order of their ids.
    public List<Shipment> all() {
        try {
            return kept.all().stream().map(Shipment::of).toList();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /// By id or name. Throws [Refused] when there is none.
    public Shipment find(String wanted) {
        List<Shipment> all = all();
        Optional<Shipment> found = all.stream()
                .filter(one -> one.id().equals(wanted) || one.name().equalsIgnoreCase(wanted))
                .findFirst();
        return found.orElseThrow(() -> new Refused(List.of(new ShipmentProblem.NoSuchShipment(
                wanted, all.stream().map(Shipment::id).toList()))));
    }

    /// Forgets a shipment. Throws [Refused] when there is none of that id or name.
    public Shipment drop(String wanted) {
        Shipment shipment = find(wanted);
        try {
            kept.drop(shipment.id(), Optional.empty());
        } catch (IOException e) {
            throw unusable(e);
        }
        return shipment;
    }

    /// What to throw where the workspace cannot be used.
    public static Refused unusable(IOException e) {
        return new Refused(List.of(new ShipmentProblem.NoWorkspace(String.valueOf(e.getMessage()))));
    }
}
