package org.keruen.supernetwork.drawing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.network.Mode;
import org.keruen.model.order.OperatingOrder;
import org.keruen.model.order.OrderScope;
import org.keruen.model.order.OrderScope.Exemption;
import org.keruen.model.order.OrderScope.Goods;
import org.keruen.model.order.OrderScope.Reach;
import org.keruen.model.order.OrderScope.Trade;
import org.keruen.model.order.OrderScope.Way;
import org.keruen.model.order.QuotaUnit;
import org.keruen.model.resource.CapacityUnit.Counted;

/// Operating orders, as a drawing says them.
final class OrderWords {
    final List<OperatingOrder> orders = new ArrayList<>();

    /// `order spring ban at Aktau way KZ>sea mode feeder since 2026-03-01 until 2026-03-20 number 12`, `order more
    /// quota at Aktau quota 3 teu`, `order part ban at Aktau share 0.3`, `order next ban at Aktau prolongs spring`.
    void order(Sentence s) {
        String id = s.next();
        OperatingOrder.Kind kind = Sentence.word(s.next(), OperatingOrder.Kind.class);
        String place = s.option("at").orElseThrow(() -> s.wrong("at which place?"));
        Set<Way> ways = new LinkedHashSet<>();
        s.option("way").ifPresent(way -> {
            String[] ends = way.split(">", -1);
            ways.add(new Way(ends[0], ends[1]));
        });
        Set<Mode> modes = s.some("mode", Mode.class);
        Set<Form> forms = s.some("form", Form.class);
        Goods except =
                new Goods(Set.of(), s.option("except").map(Sentence::list).orElse(Set.of()));
        Optional<Double> quota = s.number("quota");
        Optional<QuotaUnit> unit = quota.map(q -> new QuotaUnit.PerDay(Sentence.word(s.next(), Counted.class)));
        orders.add(new OperatingOrder(
                new Id<>(id),
                "Railways",
                s.option("number").orElse(""),
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
                s.days(),
                s.option("prolongs").orElse(""),
                String.join(" ", except.commodities()),
                new OrderScope(
                        ways,
                        Reach.PLACE,
                        Trade.ALL,
                        Optional.empty(),
                        Set.of(),
                        Set.of(),
                        Optional.empty(),
                        modes,
                        new Goods(Set.of(), Set.of()),
                        forms,
                        new Exemption(except, Set.of()),
                        s.number("share").orElse(1.0)),
                s.provenance()));
    }
}
