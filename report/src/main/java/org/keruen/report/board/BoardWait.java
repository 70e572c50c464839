package org.keruen.report.board;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.keruen.model.cargo.Form;
import org.keruen.model.operation.Operation;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.service.Traffic;

/// What is done to cargo at the place: the hours of the work, and apart from it how long one waits before it,
/// as was observed or estimated. `modes` is `rail`, or `rail>feeder` from one to another.
///
/// `now`: the row holds on some of the days; a congested row of another time shows how bad it has been.
/// `general`: the place has no row of its own for this and the one for all places stands in.
public record BoardWait(
        String id,
        String placeName,
        Operation.Kind kind,
        String direction,
        String modes,
        Optional<Form> form,
        Optional<Traffic> traffic,
        Operation.Situation situation,
        BigDecimal processHours,
        BigDecimal p10,
        BigDecimal p50,
        BigDecimal p90,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        boolean now,
        boolean general,
        Provenance provenance) {}
