package org.keruen.supernetwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keruen.model.cargo.Form;
import org.keruen.supernetwork.consignment.Consignment;
import org.keruen.supernetwork.consignment.Lot;
import org.keruen.supernetwork.drawing.Cargoes;
import org.keruen.supernetwork.drawing.Drawing;

/// What a cargo is worked out to be.
class ConsignmentTest {
    private static final Drawing ONE_PLACE = Drawing.draw("place A CN");

    /// Arcs are laid form by form, and of journeys with equal vectors the first arcs decide which is shown.
    @Test
    void the_forms_of_a_cargo_come_in_the_same_order_whatever_map_they_came_in() {
        Consignment boxes = Consignment.of(Cargoes.forty(1), ONE_PLACE.corridors());
        Lot lot = boxes.lot(Form.BOX);
        Map<Form, Lot> all = new HashMap<>();
        EnumSet.allOf(Form.class).forEach(form -> all.put(form, lot));
        Consignment any = new Consignment(boxes.cargo(), boxes.commodity(), Map.copyOf(all));
        assertThat(List.copyOf(any.lots().keySet())).isEqualTo(List.of(Form.values()));
    }
}
