package org.keruen.ingest.rows;

import java.time.DayOfWeek;
import java.util.List;
import org.keruen.ingest.table.Words;
import org.keruen.model.acceptance.AcceptanceRule;
import org.keruen.model.cargo.Form;
import org.keruen.model.cargo.Loading;
import org.keruen.model.demand.OdDemand;
import org.keruen.model.demand.Volume;
import org.keruen.model.document.DocumentRule;
import org.keruen.model.network.Gauge;
import org.keruen.model.network.Link;
import org.keruen.model.network.Mode;
import org.keruen.model.network.Traction;
import org.keruen.model.observation.TransitTime;
import org.keruen.model.operation.Operation;
import org.keruen.model.order.OperatingOrder;
import org.keruen.model.place.PlaceKind;
import org.keruen.model.place.Terminal;
import org.keruen.model.place.TerminalRole;
import org.keruen.model.provenance.Basis;
import org.keruen.model.resource.Resource;
import org.keruen.model.service.Traffic;
import org.keruen.model.tariff.ChargeUnit;
import org.keruen.model.tariff.LegKind;

/// The words of the closed lists, as files spell them.
final class Vocabulary {
    static final Words<Basis> BASIS = Words.snake(Basis.values());
    static final Words<PlaceKind> PLACE_KIND = Words.snake(PlaceKind.values());
    static final Words<TerminalRole> ROLE = Words.snake(TerminalRole.values());
    static final Words<Terminal.Status> STATUS = Words.snake(Terminal.Status.values());
    static final Words<Mode> MODE = Words.snake(Mode.values());
    static final Words<Gauge> GAUGE =
            Words.of(List.of("1435", "1520", "1668"), List.of(Gauge.STANDARD, Gauge.BROAD, Gauge.IBERIAN));
    static final Words<Boolean> BOTH_WAYS = Words.of(List.of("both", "forward"), List.of(true, false));
    static final Words<Boolean> YES = Words.of(List.of("yes", "no"), List.of(true, false));
    static final Words<Traction> TRACTION = Words.of(
            List.of("electric", "diesel", "partial"), List.of(Traction.ELECTRIC, Traction.DIESEL, Traction.PARTIAL));
    static final Words<Link.Product> PRODUCT = Words.snake(Link.Product.values());
    static final Words<Form> FORM = Words.snake(Form.values());
    static final Words<Traffic> TRAFFIC = Words.snake(Traffic.values());
    static final Words<Operation.Kind> OPERATION = Words.camel(Operation.Kind.values());
    static final Words<Operation.Situation> SITUATION = Words.snake(Operation.Situation.values());
    static final Words<Boolean> IS_LINE = Words.of(List.of("line", "area"), List.of(true, false));
    static final Words<Boolean> HAS_TIMETABLE = Words.of(List.of("headway", "timetable"), List.of(false, true));
    static final Words<DayOfWeek> DAY =
            Words.of(List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), List.of(DayOfWeek.values()));
    static final Words<LegKind> LEG_KIND = Words.camel(LegKind.values());
    static final Words<ChargeUnit> UNIT = Words.snake(ChargeUnit.values());
    static final Words<Integer> BOX = Words.of(List.of("20", "40"), List.of(20, 40));
    static final Words<AcceptanceRule.Verdict> VERDICT = Words.snake(AcceptanceRule.Verdict.values());
    static final Words<DocumentRule.Kind> DOCUMENT = Words.snake(DocumentRule.Kind.values());
    static final Words<Boolean> IS_HUB = Words.of(List.of("haul", "hub"), List.of(false, true));
    static final Words<String> SCOPE = Words.of(List.of("WTW"), List.of("WTW"));
    static final Words<String> PER_TONNE_KM = Words.of(List.of("g/tkm"), List.of("g/tkm"));
    static final Words<String> PER_TONNE = Words.of(List.of("g/t"), List.of("g/t"));
    static final Words<OperatingOrder.Kind> ORDER = Words.snake(OperatingOrder.Kind.values());
    static final Words<TransitTime.Kind> TRANSIT = Words.snake(TransitTime.Kind.values());

    static final Words<Loading> LOADING = Words.snake(Loading.values());
    static final Words<Volume.Unit> VOLUME =
            Words.of(List.of("kt", "TEU", "t", "bcm", "vehicles"), List.of(Volume.Unit.values()));
    static final Words<OdDemand.Role> ROLE_OF_DEMAND = Words.snake(OdDemand.Role.values());
    static final Words<Resource.Term> TERM = Words.snake(Resource.Term.values());

    private Vocabulary() {}
}
