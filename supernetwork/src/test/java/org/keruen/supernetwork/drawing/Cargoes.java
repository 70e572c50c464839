package org.keruen.supernetwork.drawing;

import org.keruen.model.cargo.BoxSize;
import org.keruen.model.cargo.Cargo;
import org.keruen.model.units.Tonnes;

/// Cargoes as a shipper names them. `goods` are drawn into every corridor: 20 t in a 40-foot box, 10 t in a 20-foot
/// one.
public final class Cargoes {
    private Cargoes() {}

    public static Cargo forty(int boxes) {
        return forty(boxes, "goods");
    }

    public static Cargo forty(int boxes, String commodity) {
        return new Cargo.Boxes(boxes, BoxSize.HC40, commodity, boxes + "x40HC:" + commodity);
    }

    public static Cargo twenty(int boxes, String commodity) {
        return new Cargo.Boxes(boxes, BoxSize.DC20, commodity, boxes + "x20DC:" + commodity);
    }

    public static Cargo tonnes(double mass, String commodity) {
        return new Cargo.Bulk(new Tonnes(mass), commodity, mass + "t:" + commodity);
    }

    public static Cargo wagons(int count, String commodity) {
        return new Cargo.Wagons(count, "covered", commodity, count + "xcovered:" + commodity);
    }

    public static Cargo load(double length, double width, double height, double mass) {
        String text = "1xload:%sx%sx%sm,%st".formatted(length, width, height, mass);
        return new Cargo.Load(1, length, width, height, new Tonnes(mass), "goods", text);
    }
}
