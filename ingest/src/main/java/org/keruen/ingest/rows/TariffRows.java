package org.keruen.ingest.rows;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.keruen.ingest.table.Reference;
import org.keruen.ingest.table.Row;
import org.keruen.model.Id;
import org.keruen.model.money.Money;
import org.keruen.model.service.Service;
import org.keruen.model.tariff.Tariff;

public final class TariffRows {
    private TariffRows() {}

    public static List<Tariff> of(List<Row> rows) {
        List<Tariff> tariffs = new ArrayList<>(rows.size());
        for (Row row : rows) tariffs.add(of(row));
        return tariffs;
    }

    public static Tariff of(Row row) {
        Currency currency = row.currency("currency");
        row.needsRate(currency, "currency");
        return new Tariff(
                row.needed("id"),
                row.word("legKind", Vocabulary.LEG_KIND),
                row.maybeWord("mode", Vocabulary.MODE),
                row.maybeCountry("country"),
                OperationRows.places(row, "place"),
                OperationRows.places(row, "from"),
                OperationRows.places(row, "to"),
                service(row),
                Directions.maybe(row, "direction"),
                row.maybeWord("form", Vocabulary.FORM),
                row.maybeWord("box", Vocabulary.BOX),
                row.maybeReference(Reference.COMMODITY, "commodity"),
                row.maybeWord("traffic", Vocabulary.TRAFFIC),
                row.maybe("ownership").map(owner -> owner.toUpperCase(Locale.ROOT)),
                new Money(row.amount("amount"), currency, row.year("priceYear")),
                row.word("unit", Vocabulary.UNIT),
                row.validity("validFrom", "validTo"),
                Set.copyOf(row.words("includes", Vocabulary.LEG_KIND)),
                Provenances.of(row));
    }

    private static Optional<Id<Service>> service(Row row) {
        Optional<String> service = row.maybeReference(Reference.SERVICE, "service");
        return service.isPresent() ? Optional.of(new Id<>(service.get())) : Optional.empty();
    }
}
