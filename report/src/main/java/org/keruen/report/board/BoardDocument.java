package org.keruen.report.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Language;
import org.keruen.report.PackageStamp;
import org.keruen.report.orders.OrderRow;
import org.keruen.report.plan.CitedSource;

/// `keruen.board/1`: a place over some days, the first and the last included. `direction` is `CN>KZ`.
public record BoardDocument(
        PackageStamp data,
        Language language,
        LocalDate first,
        LocalDate last,
        List<Mode> modes,
        Optional<String> direction,
        List<BoardPlace> places,
        List<BoardTerminal> terminals,
        List<BoardService> services,
        List<OrderRow> orders,
        List<BoardTerm> terms,
        List<BoardWait> waits,
        List<CitedSource> sources) {
    public static final String SCHEMA = "keruen.board/1";

    public BoardDocument {
        modes = List.copyOf(modes);
        places = List.copyOf(places);
        terminals = List.copyOf(terminals);
        services = List.copyOf(services);
        orders = List.copyOf(orders);
        terms = List.copyOf(terms);
        waits = List.copyOf(waits);
        sources = List.copyOf(sources);
    }

    /// Services one can put cargo on here.
    public List<BoardService> departing() {
        return services.stream().filter(BoardService::boards).toList();
    }

    /// Services that run through and take nothing on.
    public List<BoardService> passing() {
        return services.stream().filter(service -> !service.boards()).toList();
    }
}
