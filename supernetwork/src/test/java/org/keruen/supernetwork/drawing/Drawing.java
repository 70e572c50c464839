package org.keruen.supernetwork.drawing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.PackageInfo;
import org.keruen.model.cargo.Cargo;
import org.keruen.model.place.Place;
import org.keruen.supernetwork.Scope;
import org.keruen.supernetwork.Supernetwork;
import org.keruen.supernetwork.compile.Compiler;
import org.keruen.supernetwork.consignment.Consignment;

/// A corridor package from a few lines a dispatcher can read; each begins with the table it belongs to. Words and
/// options are explained where they are read: [NetworkWords], [PriceWords], [OrderWords]. It prints itself as it was
/// drawn.
public final class Drawing {
    private static final String ALWAYS_THERE = """
            commodity goods containers box,wagon,truck,air wagon 60 box20 10 box40 20 truck 20
            """;

    private final String text;
    private final NetworkWords network = new NetworkWords();
    private final PriceWords prices = new PriceWords();
    private final OrderWords orders = new OrderWords();
    private final CorridorPackage corridors;

    private Drawing(String text) {
        this.text = text;
        List<String> lines = Arrays.asList((ALWAYS_THERE + text).split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) read(new Sentence(lines.get(i), i));
        }
        PackageInfo info = new PackageInfo(
                "drawing",
                "A drawing",
                "1",
                LocalDate.of(2026, 1, 1),
                Year.of(2026),
                Year.of(2026),
                List.of("en"),
                Integer.toHexString(text.hashCode()));
        corridors = new CorridorPackage(
                info,
                List.of(),
                network.inOrder,
                network.terminals,
                network.links,
                prices.operations,
                network.services,
                prices.tariffs,
                prices.rates,
                prices.commodities,
                prices.rules,
                prices.rights,
                prices.documents,
                prices.factors,
                prices.parameters,
                orders.orders,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                prices.closures);
    }

    public static Drawing draw(String text) {
        return new Drawing(text);
    }

    /// The same with more lines.
    public Drawing with(String more) {
        return new Drawing(text + "\n" + more);
    }

    private void read(Sentence sentence) {
        switch (sentence.next()) {
            case "place" -> network.place(sentence);
            case "terminal" -> network.terminal(sentence);
            case "link" -> network.link(sentence);
            case "area" -> network.area(sentence);
            case "line" -> network.line(sentence);
            case "operation" -> prices.operation(sentence);
            case "tariff" -> prices.tariff(sentence);
            case "rate" -> prices.rate(sentence);
            case "factor" -> prices.factor(sentence);
            case "commodity" -> prices.commodity(sentence);
            case "rule" -> prices.rule(sentence);
            case "right" -> prices.right(sentence);
            case "document" -> prices.document(sentence);
            case "shut" -> prices.shut(sentence);
            case "order" -> orders.order(sentence);
            case "parameter" -> prices.parameter(sentence);
            default -> throw sentence.wrong("no such table");
        }
        sentence.end();
    }

    public CorridorPackage corridors() {
        return corridors;
    }

    public Place place(String name) {
        return network.drawn(name);
    }

    public Id<Place> at(String name) {
        return network.at(name);
    }

    /// An instant on a place's own clock: `2026-03-02T06:00`.
    public Instant clock(String place, String local) {
        return LocalDateTime.parse(local).atZone(place(place).zone()).toInstant();
    }

    /// The network of a cargo that is ready on a day, with a hundred days to come.
    public Supernetwork compiled(Cargo cargo, LocalDate day) {
        Instant from = day.atStartOfDay(corridors.places().getFirst().zone()).toInstant();
        return compiled(cargo, new Scope(day, from, from.plus(100, ChronoUnit.DAYS), Set.of(), Set.of()));
    }

    public Supernetwork compiled(Cargo cargo, Scope scope) {
        return Compiler.compile(corridors, Consignment.of(cargo, corridors), scope);
    }

    @Override
    public String toString() {
        return text;
    }
}
