package org.keruen.report.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keruen.model.place.Terminal;
import org.keruen.model.place.TerminalRole;
import org.keruen.model.provenance.Provenance;

/// A terminal of the place in force on some of the days. `openingHours` is as the package has it, empty where
/// it has none.
public record BoardTerminal(
        String id,
        String placeName,
        List<TerminalRole> roles,
        Terminal.Status status,
        Optional<String> openingHours,
        Optional<Double> sidingMetres,
        Optional<Double> yardTeu,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Provenance provenance) {
    public BoardTerminal {
        roles = List.copyOf(roles);
    }
}
