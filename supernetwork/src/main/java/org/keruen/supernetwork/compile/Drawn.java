package org.keruen.supernetwork.compile;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.keruen.supernetwork.RateUse;

/// The sheets and layouts of a package that were drawn before, by everything they depend on. Any number of threads.
final class Drawn {
    /// Arcs: some hundred bytes each in a sheet, some dozen in a layout.
    private static final long MOST_IN_SHEETS = 150_000;

    private static final long MOST_IN_LAYOUTS = 500_000;

    private final Shelf<Asked, Sheet> sheets = new Shelf<>(MOST_IN_SHEETS, sheet -> sheet.size() + 1);
    /// Some hundred steps each.
    private static final long MOST_OF_TERMINALS = 100;

    private final Shelf<AtTerminals, TerminalSteps> terminals = new Shelf<>(MOST_OF_TERMINALS, steps -> 1);
    private final Shelf<Assembled, Layout> layouts = new Shelf<>(MOST_IN_LAYOUTS, Layout::arcs);

    private final Map<Kind, Kind> kinds = new ConcurrentHashMap<>();

    /// A kind of lot, and which rates count for it.
    record Kind(LotKind lot, RateUse rates) {}

    /// A service, by its number in the package, for a kind of lot, one object for each ([#same]); on the days since
    /// `era`; which of its stretches or links are open to the lot, and whether its timetable has a departure.
    static final class Asked {
        private final int service;
        private final LocalDate era;
        private final Kind kind;
        private final BitSet open;
        private final boolean departs;

        Asked(int service, LocalDate era, Kind kind, BitSet open, boolean departs) {
            this.service = service;
            this.era = era;
            this.kind = kind;
            this.open = open;
            this.departs = departs;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Asked asked
                    && asked.service == service
                    && asked.departs == departs
                    && asked.era.equals(era)
                    && asked.open.equals(open)
                    && asked.kind.equals(kind);
        }

        @Override
        public int hashCode() {
            return ((31 * service + System.identityHashCode(kind)) * 31 + era.hashCode()) * 31 + open.hashCode();
        }
    }

    /// The one object that stands for all equal kinds. As few as there are ways to be charged.
    Kind same(Kind kind) {
        return kinds.computeIfAbsent(kind, k -> k);
    }

    /// Sheets in order, each by its identity; and the terminals for these kinds of lot on the days since `era`.
    record Assembled(List<Sheet> sheets, LocalDate era, List<Kind> kinds) {}

    /// The terminals for one kind of lot on the days since `era`.
    record AtTerminals(LocalDate era, Kind kind) {}

    TerminalSteps terminalSteps(AtTerminals at) {
        return terminals.of(at, TerminalSteps::new);
    }

    Sheet sheet(Asked asked, Supplier<Sheet> draw) {
        return sheets.of(asked, draw);
    }

    Layout layout(Assembled assembled, Supplier<Layout> draw) {
        return layouts.of(assembled, draw);
    }
}
