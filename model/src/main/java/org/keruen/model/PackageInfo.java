package org.keruen.model;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/// Which package this is: `hash` is over the bytes of all its files, so equal hashes mean equal data.
public record PackageInfo(
        String name,
        String title,
        String version,
        LocalDate asOf,
        Year baseYear,
        Year priceYear,
        List<String> languages,
        String hash) {
    public PackageInfo {
        languages = List.copyOf(languages);
    }
}
