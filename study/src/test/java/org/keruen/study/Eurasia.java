package org.keruen.study;

import org.keruen.study.corridors.Corridors;
import org.keruen.study.corridors.OpenCorridors;
import org.keruen.study.corridors.PackageChoice;

/// The built-in package, read once for all tests.
public final class Eurasia {
    private static final OpenCorridors OPEN = Corridors.open(PackageChoice.builtIn());

    private Eurasia() {}

    public static OpenCorridors open() {
        return OPEN;
    }
}
