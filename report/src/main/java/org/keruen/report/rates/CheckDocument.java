package org.keruen.report.rates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keruen.model.place.Language;
import org.keruen.report.PackageStamp;

/// `keruen.ratesCheck/1`: every through rate of the package against the sum of its parts. Without `on` each on a day of
/// its own. `skipped` rates are not for boxes, and are not compared.
public record CheckDocument(
        PackageStamp data, Language language, Optional<LocalDate> on, List<CheckedRate> rates, int skipped) {
    public static final String SCHEMA = "keruen.ratesCheck/1";

    public CheckDocument {
        rates = List.copyOf(rates);
    }

    /// What was observed of pairs, by any service.
    public List<CheckedRate> observed() {
        return rates.stream().filter(CheckedRate::observed).toList();
    }

    /// What plans charge for services.
    public List<CheckedRate> ofServices() {
        return rates.stream().filter(rate -> !rate.observed()).toList();
    }
}
