package org.keruen.study.board;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.keruen.model.CorridorPackage;
import org.keruen.model.order.OperatingOrder;
import org.keruen.model.order.OrderScope.Way;
import org.keruen.model.place.Place;
import org.keruen.model.place.Terminal;
import org.keruen.model.provenance.Provenance;
import org.keruen.report.board.BoardDocument;
import org.keruen.report.board.BoardPlace;
import org.keruen.report.board.BoardService;
import org.keruen.report.board.BoardTerm;
import org.keruen.report.board.BoardTerminal;
import org.keruen.report.board.BoardWait;
import org.keruen.report.orders.OrderRow;
import org.keruen.report.plan.CitedSource;
import org.keruen.study.corridors.OpenCorridors;
import org.keruen.study.orders.OrdersStudy;
import org.keruen.study.question.AskedBoard;
import org.keruen.study.question.BoardQuestion;

/// What leaves a place in the days to come, which orders hold there, how much it can do, and how long one
/// waits: what the package says of it, and nothing it does not.
public final class BoardStudy {
    private final OpenCorridors open;
    private final CorridorPackage corridors;

    public BoardStudy(OpenCorridors open) {
        this.open = open;
        this.corridors = open.content();
    }

    /// The board. Throws [org.keruen.model.issue.Refused] for a question that cannot be understood.
    public BoardDocument board(BoardQuestion question) {
        AskedBoard asked = AskedBoard.read(question, corridors);
        Station station = Station.of(asked, corridors);
        List<BoardTerminal> terminals = terminals(station);
        List<BoardService> services = new BoardServices(station).list();
        List<OrderRow> orders = new OrdersStudy(open)
                .inForce(asked.places(), asked.days(), order -> concerns(order, station), asked.language());
        List<BoardTerm> terms = new BoardTerms(station).list();
        List<BoardWait> waits = new BoardWaits(station).list(services);
        Set<String> cited = new TreeSet<>();
        terminals.forEach(one -> cite(one.provenance(), cited));
        services.forEach(one -> one.schedule().forEach(known -> cite(known, cited)));
        orders.forEach(one -> cite(one.provenance(), cited));
        terms.forEach(one -> cite(one.provenance(), cited));
        waits.forEach(one -> cite(one.provenance(), cited));
        return new BoardDocument(
                open.stamp(),
                asked.language(),
                asked.days().first(),
                asked.days().last(),
                asked.modes().stream().sorted().toList(),
                asked.direction().map(way -> way.from() + ">" + way.to()),
                asked.places().stream().map(place -> place(place, asked)).toList(),
                terminals,
                services,
                orders,
                terms,
                waits,
                corridors.sources().stream()
                        .filter(source -> cited.contains(source.id()))
                        .map(s -> new CitedSource(s.id(), s.publisher(), s.title(), s.url(), s.date()))
                        .toList());
    }

    private static BoardPlace place(Place place, AskedBoard asked) {
        return new BoardPlace(place.id().text(), place.names().in(asked.language()), place.country(), place.zone());
    }

    private static void cite(Provenance provenance, Set<String> cited) {
        cited.addAll(provenance.sources());
    }

    /// Whether an order is about a way and a mode asked for. One that names none is about all.
    private static boolean concerns(OperatingOrder order, Station station) {
        Set<Way> ways = order.scope().ways();
        boolean way = ways.isEmpty() || ways.stream().anyMatch(station::wants);
        boolean mode = order.scope().modes().isEmpty()
                || order.scope().modes().stream().anyMatch(station::wants);
        return way && mode;
    }

    private List<BoardTerminal> terminals(Station station) {
        return corridors.terminals().stream()
                .filter(terminal -> station.here(terminal.place()))
                .filter(terminal -> terminal.validity().meets(station.days()))
                .map(terminal -> terminal(terminal, station))
                .toList();
    }

    private static BoardTerminal terminal(Terminal terminal, Station station) {
        return new BoardTerminal(
                terminal.id(),
                station.name(terminal.place()),
                terminal.roles().stream().sorted().toList(),
                terminal.status(),
                Optional.of(terminal.openingHours()).filter(hours -> !hours.isBlank()),
                terminal.sidingMetres(),
                terminal.yardTeu(),
                Station.first(terminal.validity()),
                Station.last(terminal.validity()),
                terminal.provenance());
    }
}
