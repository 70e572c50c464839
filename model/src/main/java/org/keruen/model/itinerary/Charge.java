package org.keruen.model.itinerary;

import java.time.LocalDate;
import java.util.Optional;
import org.keruen.model.money.Money;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.tariff.LegKind;

/// One charge for the whole consignment: in its own currency and price year, and in US cents at that year's rate.
/// `validUntil` is empty where the tariff names no last day.
public record Charge(
        LegKind kind,
        Money amount,
        long usdCents,
        Optional<LocalDate> validUntil,
        String tariff,
        Provenance provenance) {}
