package org.keruen.report.board;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.resource.CapacityUnit;
import org.keruen.model.resource.Resource;

/// One term of what the place, or a link that ends at it, can do. `perDay` is the figure that counts
/// (practical, else nominal, else achieved) for one day, absent for a stock. `least`: on some of the days it
/// is the smallest of at least two terms that count the same things the same way for the same goods.
///
/// `link` names the two ends of the link it belongs to. `about` are the classes and wagon kinds it is for;
/// none means all.
public record BoardTerm(
        String id,
        String placeName,
        Optional<String> link,
        String direction,
        Resource.Term term,
        List<String> about,
        Optional<Double> nominal,
        Optional<Double> practical,
        Optional<Double> achieved,
        CapacityUnit unit,
        Optional<BigDecimal> perDay,
        boolean least,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Provenance provenance) {
    public BoardTerm {
        about = List.copyOf(about);
    }
}
