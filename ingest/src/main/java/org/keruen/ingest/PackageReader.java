package org.keruen.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keruen.ingest.check.Checks;
import org.keruen.ingest.rows.CalendarRows;
import org.keruen.ingest.rows.CommodityRows;
import org.keruen.ingest.rows.CorridorRows;
import org.keruen.ingest.rows.DemandRows;
import org.keruen.ingest.rows.DocumentRows;
import org.keruen.ingest.rows.FactorRows;
import org.keruen.ingest.rows.GrowthRows;
import org.keruen.ingest.rows.LinkRows;
import org.keruen.ingest.rows.ObservationRows;
import org.keruen.ingest.rows.OperationRows;
import org.keruen.ingest.rows.OrderRows;
import org.keruen.ingest.rows.ParameterRows;
import org.keruen.ingest.rows.PlaceRows;
import org.keruen.ingest.rows.ProjectRows;
import org.keruen.ingest.rows.RateRows;
import org.keruen.ingest.rows.ResourceRows;
import org.keruen.ingest.rows.RightRows;
import org.keruen.ingest.rows.RuleRows;
import org.keruen.ingest.rows.SeriesRows;
import org.keruen.ingest.rows.SeriesTermRows;
import org.keruen.ingest.rows.ServiceRows;
import org.keruen.ingest.rows.SourceRows;
import org.keruen.ingest.rows.TariffRows;
import org.keruen.ingest.rows.TerminalRows;
import org.keruen.ingest.rows.TransitRows;
import org.keruen.ingest.rows.ZoneRows;
import org.keruen.ingest.table.Folder;
import org.keruen.ingest.table.Layout;
import org.keruen.ingest.table.PackageHash;
import org.keruen.ingest.table.Reading;
import org.keruen.ingest.table.Reference;
import org.keruen.ingest.table.Row;
import org.keruen.ingest.table.Table;
import org.keruen.model.CorridorPackage;
import org.keruen.model.issue.Issues;
import org.keruen.model.money.Rate;
import org.keruen.model.series.Series;
import org.keruen.model.service.Calendar;
import org.keruen.model.service.Service;
import org.keruen.model.tariff.Tariff;

/// Reads a corridor package: a folder of CSV tables and one `package.yaml`, as docs/methods/corridor-package.md
/// says.
///
/// An overlay is a folder of the same kind that holds only some tables. Its rows take the place of those with
/// the same id and are added where the id is new. Tables without ids: an overlay's `segments.csv` and
/// `departures.csv` replace all rows of the services they mention, its `series_terms.csv` all rows of the
/// series it mentions, its `fx.csv` the rows of the same date and currency; a key of its `package.yaml`
/// replaces that key. Everything else stays.
public final class PackageReader {
    private final Reading reading;
    private final List<Folder> folders;
    private final boolean whole;

    private PackageReader(Reading reading, List<Folder> folders, boolean whole) {
        this.reading = reading;
        this.folders = folders;
        this.whole = whole;
    }

    /// The package in `folder` with `overlays` laid over it, in order, and every problem found. Never throws
    /// for bad data. The hash in the package's info is made of the names and bytes of all files read, overlays
    /// included.
    public static ReadPackage read(Path folder, List<Path> overlays) {
        return read(folder, overlays, true);
    }

    /// The same without the tables that no plan reads: the lists of demand, growth, resources, series and
    /// observations are empty, and what is wrong with these tables, or with a source that only they name, goes
    /// unsaid. The hash is over all files all the same. Reading them would take a start some 100 ms.
    public static ReadPackage readForPlanning(Path folder, List<Path> overlays) {
        return read(folder, overlays, false);
    }

    private static ReadPackage read(Path folder, List<Path> overlays, boolean whole) {
        Issues issues = new Issues();
        Reading reading = new Reading(issues);
        List<Folder> folders = new ArrayList<>();
        folders.add(Folder.read(folder, false, reading));
        for (Path overlay : overlays) folders.add(Folder.read(overlay, true, reading));
        PackageHash hash = PackageHash.of(folders);
        CorridorPackage content = new PackageReader(reading, folders, whole).content(hash);
        return new ReadPackage(content, issues);
    }

    private CorridorPackage content(PackageHash hash) {
        PackageYaml yaml = PackageYaml.read(folders, reading);
        List<Row> sources = rows(Layout.SOURCES, Reference.SOURCE);
        List<Row> places = rows(Layout.PLACES, Reference.PLACE);
        List<Row> services = rows(Layout.SERVICES, Reference.SERVICE);
        List<Row> calendars = rows(Layout.CALENDARS, Reference.CALENDAR);
        List<Row> commodities = rows(Layout.COMMODITIES, Reference.COMMODITY);
        for (Row row : commodities) {
            reading.exists(Reference.CARGO_CLASS, row.text("class"));
            reading.exists(Reference.DEMAND_CLASS, row.text("class"));
        }
        for (String word : DemandRows.CLASSES) reading.exists(Reference.DEMAND_CLASS, word);
        List<Row> links = rows(Layout.LINKS, Reference.LINK);
        List<Row> corridors = rows(Layout.CORRIDORS, Reference.CORRIDOR);
        List<Row> zones = rows(Layout.ZONES, Reference.ZONE);
        List<Row> published = flowRows(Layout.SERIES);
        for (Row row : published) reading.exists(Reference.SERIES, row.text("id"));
        List<Series> series = SeriesRows.of(
                published, flowRows(Layout.SERIES_TERMS), new SeriesTermRows(reading.known(Reference.PLACE)));
        List<Rate> rates = RateRows.of(rows(Layout.FX));
        for (Rate rate : rates) {
            if (rate.isAverage())
                reading.exists(Reference.CURRENCY, rate.currency().getCurrencyCode());
        }
        Map<String, Calendar> calendarById = CalendarRows.of(calendars);
        List<Service> running = ServiceRows.of(services, rows(Layout.SEGMENTS), rows(Layout.DEPARTURES), calendarById);
        List<Tariff> tariffs = TariffRows.of(rows(Layout.TARIFFS));
        CorridorPackage content = new CorridorPackage(
                yaml.info(hash.digits()),
                SourceRows.of(sources),
                PlaceRows.of(places),
                TerminalRows.of(rows(Layout.TERMINALS)),
                LinkRows.of(links),
                OperationRows.of(rows(Layout.OPERATIONS)),
                running,
                tariffs,
                rates,
                CommodityRows.of(commodities),
                RuleRows.of(rows(Layout.RULES)),
                RightRows.of(rows(Layout.RIGHTS)),
                DocumentRows.of(rows(Layout.DOCUMENTS)),
                FactorRows.of(rows(Layout.FACTORS)),
                ParameterRows.of(rows(Layout.PARAMETERS)),
                OrderRows.of(rows(Layout.ORDERS)),
                ProjectRows.of(rows(Layout.PROJECTS)),
                TransitRows.of(rows(Layout.TRANSITS)),
                CorridorRows.of(corridors),
                ZoneRows.of(zones),
                DemandRows.of(flowRows(Layout.DEMAND)),
                GrowthRows.of(flowRows(Layout.GROWTH)),
                ResourceRows.of(flowRows(Layout.RESOURCES)),
                series,
                ObservationRows.of(flowRows(Layout.OBSERVATIONS), series),
                List.of(),
                List.of());
        reading.resolve();
        Checks.run(content, reading);
        if (whole) Checks.reportUnusedSources(content, reading);
        return content;
    }

    private List<Row> rows(Layout layout) {
        return Table.read(layout, folders, reading);
    }

    private List<Row> flowRows(Layout layout) {
        return whole ? rows(layout) : List.of();
    }

    /// Rows whose ids others may name.
    private List<Row> rows(Layout layout, Reference named) {
        List<Row> rows = rows(layout);
        for (Row row : rows) reading.exists(named, row.text("id"));
        return rows;
    }
}
