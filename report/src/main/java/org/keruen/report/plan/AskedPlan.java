package org.keruen.report.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.keruen.model.network.Mode;
import org.keruen.plan.band.Bands;

/// The question as it was understood: names resolved to places, cargo to a commodity, ranges to days.
public record AskedPlan(
        List<Stop> from,
        List<Stop> to,
        String cargo,
        String commodity,
        String commodityName,
        Optional<String> hs,
        LocalDate readyFirst,
        LocalDate readyLast,
        Optional<LocalDate> arriveBy,
        Optional<LocalDate> deadline,
        Optional<Budget> budget,
        List<String> avoid,
        List<List<Stop>> via,
        List<Mode> modes,
        OptionalInt maxTransfers,
        boolean risk,
        Bands.Regime regime,
        OptionalInt perWeek,
        Optional<String> ownership,
        Optional<String> incoterm,
        List<String> documents) {
    public AskedPlan {
        from = List.copyOf(from);
        to = List.copyOf(to);
        avoid = List.copyOf(avoid);
        via = via.stream().map(List::copyOf).toList();
        modes = List.copyOf(modes);
        documents = List.copyOf(documents);
    }

    /// A question that does not say whose box it is, nor on which terms the goods are sold or under which
    /// documents they travel.
    public AskedPlan(
            List<Stop> from,
            List<Stop> to,
            String cargo,
            String commodity,
            String commodityName,
            Optional<String> hs,
            LocalDate readyFirst,
            LocalDate readyLast,
            Optional<LocalDate> arriveBy,
            Optional<LocalDate> deadline,
            Optional<Budget> budget,
            List<String> avoid,
            List<List<Stop>> via,
            List<Mode> modes,
            OptionalInt maxTransfers,
            boolean risk,
            Bands.Regime regime,
            OptionalInt perWeek) {
        this(
                from,
                to,
                cargo,
                commodity,
                commodityName,
                hs,
                readyFirst,
                readyLast,
                arriveBy,
                deadline,
                budget,
                avoid,
                via,
                modes,
                maxTransfers,
                risk,
                regime,
                perWeek,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /// What the shipment may cost: in the currency asked for, and in dollars.
    public record Budget(BigDecimal amount, String currency, BigDecimal usd) {}
}
