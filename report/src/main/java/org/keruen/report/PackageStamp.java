package org.keruen.report;

import java.time.LocalDate;

/// Which data an answer was made from. `scenario` is the name of what was laid over them, `base` for nothing.
public record PackageStamp(String name, String title, String version, String hash, LocalDate asOf, String scenario) {}
