package org.keruen.report.offer;

import org.keruen.report.PackageStamp;

/// `keruen.years/1`: the years whose trade can be asked for, and the one the demand was counted in.
public record YearsDocument(PackageStamp data, int first, int last, int base) {
    public static final String SCHEMA = "keruen.years/1";
}
