package org.keruen.supernetwork.order;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.cargo.Loading;
import org.keruen.model.network.Mode;
import org.keruen.model.order.OperatingOrder;
import org.keruen.model.order.OperatingOrder.Kind;
import org.keruen.model.order.OrderScope;
import org.keruen.model.order.OrderScope.Exemption;
import org.keruen.model.order.OrderScope.Goods;
import org.keruen.model.order.OrderScope.Reach;
import org.keruen.model.order.OrderScope.Trade;
import org.keruen.model.order.OrderScope.Way;
import org.keruen.model.order.QuotaUnit;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.resource.CapacityUnit.Counted;
import org.keruen.model.time.Validity;

/// An order being written: it shuts everything at Gate until narrowed.
final class Draft {
    private final String id;
    private Kind kind = Kind.BAN;
    private String authority = "Railways";
    private String place = "Gate";
    private Validity days = Validity.ALWAYS;
    private Optional<Double> quota = Optional.empty();
    private Optional<QuotaUnit> unit = Optional.empty();
    private Set<Way> ways = Set.of();
    private Reach reach = Reach.PLACE;
    private Trade trade = Trade.ALL;
    private Optional<String> home = Optional.empty();
    private Set<String> origins = Set.of();
    private Set<String> destinations = Set.of();
    private Optional<Loading> loading = Optional.empty();
    private Set<Mode> modes = Set.of();
    private Goods goods = new Goods(Set.of(), Set.of());
    private Set<Form> forms = Set.of();
    private Exemption exempt = new Exemption(goods, Set.of());
    private double share = 1;

    private Draft(String id) {
        this.id = id;
    }

    static Draft ban(String id) {
        return new Draft(id);
    }

    static Draft of(Kind kind) {
        Draft draft = new Draft(kind.name());
        draft.kind = kind;
        return draft;
    }

    static Draft quota(double figure, QuotaUnit unit) {
        Draft draft = of(Kind.QUOTA);
        draft.quota = Optional.of(figure);
        draft.unit = Optional.of(unit);
        return draft;
    }

    static QuotaUnit perDay(Counted counted) {
        return new QuotaUnit.PerDay(counted);
    }

    Draft by(String other) {
        authority = other;
        return this;
    }

    Draft at(String other) {
        place = other;
        return this;
    }

    Draft days(String first, String last) {
        days = new Validity(LocalDate.parse(first), LocalDate.parse(last));
        return this;
    }

    Draft way(String from, String to) {
        ways = Set.of(new Way(from, to));
        return this;
    }

    Draft alongBorder() {
        reach = Reach.BORDER;
        return this;
    }

    Draft trade(Trade other, String country) {
        trade = other;
        home = Optional.of(country);
        return this;
    }

    Draft trade(Trade other) {
        trade = other;
        return this;
    }

    Draft origins(String... countries) {
        origins = Set.of(countries);
        return this;
    }

    Draft destinations(String... countries) {
        destinations = Set.of(countries);
        return this;
    }

    Draft loading(Loading only) {
        loading = Optional.of(only);
        return this;
    }

    Draft modes(Mode... only) {
        modes = Set.of(only);
        return this;
    }

    Draft classes(String... only) {
        goods = new Goods(Set.of(only), goods.commodities());
        return this;
    }

    Draft commodities(String... only) {
        goods = new Goods(goods.classes(), Set.of(only));
        return this;
    }

    Draft forms(Form... only) {
        forms = Set.of(only);
        return this;
    }

    Draft exceptClasses(String... classes) {
        exempt = new Exemption(new Goods(Set.of(classes), exempt.goods().commodities()), exempt.forms());
        return this;
    }

    Draft exceptCommodities(String... commodities) {
        exempt = new Exemption(new Goods(exempt.goods().classes(), Set.of(commodities)), exempt.forms());
        return this;
    }

    Draft exceptForms(Form... only) {
        exempt = new Exemption(exempt.goods(), Set.of(only));
        return this;
    }

    Draft share(double part) {
        share = part;
        return this;
    }

    OperatingOrder order() {
        return new OperatingOrder(
                new Id<>(id),
                authority,
                "",
                "",
                kind,
                new Id<>(place),
                "",
                "",
                "",
                Set.of(),
                "",
                "",
                quota,
                unit,
                days,
                "",
                "",
                new OrderScope(
                        ways, reach, trade, home, origins, destinations, loading, modes, goods, forms, exempt, share),
                Provenance.assumed("made up"));
    }
}
