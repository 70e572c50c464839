package org.keruen.supernetwork.compile;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.service.Service;
import org.keruen.supernetwork.LeftOut;
import org.keruen.supernetwork.Scope;
import org.keruen.supernetwork.Window;
import org.keruen.supernetwork.consignment.Consignment;
import org.keruen.supernetwork.consignment.Lot;

/// Lays ordinary forwarding over areas: whether it runs, takes the lots, and which links are open to them; what it is
/// then like is on its sheet ([AreaSheet]).
final class AreaCompiler {
    private final Books books;
    private final Gazette gazette;
    private final AreaLinks links;
    private final Admission admission;
    private final Scope scope;
    private final Sheets sheets;

    /// A link that may be used, when, and what is refused on it all the same.
    record Open(Leg.Travelled travelled, Optional<Window> window, List<LeftOut> refused) {}

    AreaCompiler(Books books, Gazette gazette, AreaLinks links, Admission admission, Scope scope, Sheets sheets) {
        this.books = books;
        this.gazette = gazette;
        this.links = links;
        this.admission = admission;
        this.scope = scope;
        this.sheets = sheets;
    }

    /// Adds the area, the package's service of this number, for every form of the consignment that it carries.
    void lay(int number, Service.Area area, Consignment consignment) {
        Service.Terms terms = area.terms();
        if (!scope.allows(terms.mode())) return;
        boolean inScope = scope.meets(terms.validity(), ZoneOffset.UTC);
        for (Lot lot : consignment.lots().values()) {
            List<LeftOut> refused = new ArrayList<>();
            boolean taken = admission.runs(area, inScope, refused)
                    && admission.takes(area, lot, consignment.commodity().id(), refused);
            if (taken) lay(number, area, lot, refused);
        }
    }

    private void lay(int number, Service.Area area, Lot lot, List<LeftOut> refused) {
        BitSet numbers = new BitSet();
        List<Open> open = new ArrayList<>();
        List<AreaLinks.Covered> covered = links.of(number, area);
        for (int link = 0; link < covered.size(); link++) {
            Leg.Travelled travelled = covered.get(link).travelled();
            List<LeftOut> here = new ArrayList<>(0);
            if (!admission.allows(travelled, area, lot, here)) continue;
            Optional<Window> window = covered.get(link).window();
            if (window.filter(this::never).isPresent()) {
                if (!admission.opens(area, travelled, here)) continue;
                window = Optional.empty();
            }
            numbers.set(link);
            open.add(new Open(travelled, window, here));
        }
        sheets.add(
                number,
                lot.form(),
                numbers,
                true,
                () -> new AreaSheet(area, lot, open, refused, books, gazette).drawn());
    }

    /// Whether a link is never open in the scope's span.
    private boolean never(Window window) {
        return window.opens() >= scope.to().getEpochSecond()
                || window.closes() <= scope.from().getEpochSecond();
    }
}
