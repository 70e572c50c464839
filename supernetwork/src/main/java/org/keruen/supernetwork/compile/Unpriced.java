package org.keruen.supernetwork.compile;

import java.util.Map;
import org.keruen.model.cargo.Form;
import org.keruen.supernetwork.Element;
import org.keruen.supernetwork.consignment.Lot;

/// An element for cargo in one form, before it is said for how much. `bare` has the times and no charges.
record Unpriced(Element bare, Form form, Draft draft) {
    Unpriced {
        bare = bare.priced(draft.times());
    }

    /// What costs nothing whoever passes.
    static Unpriced free(Element element) {
        return new Unpriced(element, Form.BOX, Draft.NOTHING);
    }

    /// For a consignment of these lots.
    Element priced(Map<Form, Lot> lots) {
        if (draft.levies().isEmpty() && draft.emissions().isEmpty()) return bare;
        Lot lot = lots.get(form);
        if (lot == null) throw new IllegalArgumentException("no lot travels as " + form.word());
        return bare.priced(draft.of(lot));
    }
}
