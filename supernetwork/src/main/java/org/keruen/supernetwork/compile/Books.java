package org.keruen.supernetwork.compile;

import org.jspecify.annotations.Nullable;
import org.keruen.model.CorridorPackage;
import org.keruen.model.cargo.Commodity;
import org.keruen.supernetwork.Scope;
import org.keruen.supernetwork.emission.FactorBook;
import org.keruen.supernetwork.operation.OperationBook;
import org.keruen.supernetwork.price.Ledger;
import org.keruen.supernetwork.price.TariffBook;

/// The rows of a package that price steps on one day for one commodity, opened when the first step is priced: where all
/// that is asked for is kept, none is.
final class Books {
    private static final double JAM_FACTOR = 3;

    private final CorridorPackage corridors;
    private final Ledger ledger;
    private final Commodity commodity;
    private final Scope scope;
    private final Gazette gazette;
    private @Nullable Open open;

    private record Open(OperationBook operations, TariffBook tariffs, Pricing pricing, GaugePairs gauges) {}

    Books(CorridorPackage corridors, Ledger ledger, Commodity commodity, Scope scope, Gazette gazette) {
        this.corridors = corridors;
        this.ledger = ledger;
        this.commodity = commodity;
        this.scope = scope;
        this.gazette = gazette;
    }

    OperationBook operations() {
        return open().operations;
    }

    TariffBook tariffs() {
        return open().tariffs;
    }

    Pricing pricing() {
        return open().pricing;
    }

    GaugePairs gauges() {
        return open().gauges;
    }

    private Open open() {
        Open before = open;
        if (before != null) return before;
        OperationBook operations = new OperationBook(corridors.operations(), scope.day());
        TariffBook tariffs = new TariffBook(corridors.tariffs(), ledger, scope.day(), commodity.id(), scope.rates());
        Pricing pricing = new Pricing(
                operations,
                tariffs,
                new FactorBook(corridors.factors()),
                gazette,
                corridors.parameter("jamFactor", JAM_FACTOR));
        Open now = new Open(operations, tariffs, pricing, new GaugePairs(corridors.links(), operations));
        open = now;
        return now;
    }
}
