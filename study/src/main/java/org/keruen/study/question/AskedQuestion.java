package org.keruen.study.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.keruen.model.cargo.Commodity;
import org.keruen.model.money.Rate;
import org.keruen.model.place.Language;
import org.keruen.plan.PlanRequest;
import org.keruen.plan.terms.TradeTerms;

/// A question understood: the request for the planner, and what only the answer needs.
///
/// `rate` is the one amounts are shown at when a currency was asked for; `budget` is in that currency.
/// `perWeek` consignments like this one are to go every week; `edocs` are countries that exchange papers
/// electronically.
public record AskedQuestion(
        PlanRequest request,
        Commodity commodity,
        Optional<String> hs,
        Optional<LocalDate> arriveBy,
        Optional<LocalDate> deadline,
        Optional<BigDecimal> budget,
        Optional<Rate> rate,
        Language language,
        OptionalInt perWeek,
        Set<String> edocs,
        Optional<TradeTerms> terms) {
    public AskedQuestion {
        edocs = Set.copyOf(edocs);
    }
}
