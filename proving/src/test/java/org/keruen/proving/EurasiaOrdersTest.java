package org.keruen.proving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keruen.ingest.PackageReader;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.cargo.Commodity;
import org.keruen.model.cargo.Form;
import org.keruen.model.demand.OdDemand;
import org.keruen.model.network.Link;
import org.keruen.model.network.Mode;
import org.keruen.model.order.OperatingOrder;
import org.keruen.model.order.OrderScope;
import org.keruen.model.order.OrderScope.Reach;
import org.keruen.model.order.OrderScope.Way;
import org.keruen.model.place.Place;
import org.keruen.model.resource.CapacityUnit.Counted;
import org.keruen.supernetwork.order.Closure;
import org.keruen.supernetwork.order.OrderBook;
import org.keruen.supernetwork.order.Passage;
import org.keruen.supernetwork.order.Quota;

/// The orders on record, obeyed on the real network.
class EurasiaOrdersTest {
    private static final Set<Mode> SHIPS = EnumSet.of(Mode.SEA, Mode.FEEDER, Mode.FERRY);
    private static final CorridorPackage EURASIA = PackageReader.read(
                    Repository.root().resolve("corridors/eurasia"), List.of())
            .usable();
    private static final OrderBook BOOK = new OrderBook(EURASIA.orders(), EURASIA.places());

    private static Passage kuryk(String cargoClass, String commodity) {
        return new Passage(
                new Id<>("KZKUR"),
                "KZ",
                OrderScope.SEA,
                Mode.FERRY,
                Form.WAGON,
                cargoClass,
                commodity,
                true,
                Optional.of("KZ"),
                Optional.of("TR"));
    }

    private static Closure on(Passage passage, String day) {
        LocalDate date = LocalDate.parse(day);
        return BOOK.closure(passage, date, date.plusDays(1));
    }

    @Test
    void the_port_of_kuryk_is_shut_in_spring_2025_by_an_order_prolonged_four_times() {
        Passage wheat = kuryk("grain", "wheat");
        assertThat(on(wheat, "2025-05-25").openShare()).isZero();
        Closure year = BOOK.closure(wheat, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 9, 1));
        assertThat(year.closedDays()).isEqualTo(70);
        assertThat(year.longestClosedDays()).isEqualTo(70);
        assertThat(year.orders()).hasSize(5);
        assertThat(on(wheat, "2025-04-21").openShare()).isEqualTo(1);
        assertThat(on(wheat, "2025-08-15").openShare()).isEqualTo(1);
        assertThat(BOOK.inForce(wheat, LocalDate.of(2025, 8, 15))).isEmpty();
    }

    @Test
    void paraxylene_is_let_through_kuryk_from_june_within_36_wagons_a_day() {
        Passage paraxylene = kuryk("chemicals", "chemicals");
        assertThat(on(paraxylene, "2025-05-25").openShare()).isZero();
        assertThat(on(paraxylene, "2025-06-04").openShare()).isEqualTo(1);
        List<Quota> quotas = BOOK.quotas(paraxylene, LocalDate.of(2025, 5, 1), LocalDate.of(2025, 9, 1));
        assertThat(quotas).singleElement().satisfies(quota -> {
            assertThat(quota.perDay()).isEqualTo(36);
            assertThat(quota.counted()).isEqualTo(Counted.WAGONS);
            assertThat(quota.first()).isEqualTo("2025-06-04");
            assertThat(quota.end()).isEqualTo("2025-07-01");
        });
        assertThat(BOOK.inForce(paraxylene, LocalDate.of(2025, 8, 15))).isEmpty();
    }

    @Test
    void trucks_go_on_over_kuryk_while_its_rail_ferry_is_shut() {
        Passage truck = new Passage(
                new Id<>("KZKUR"),
                "KZ",
                OrderScope.SEA,
                Mode.FERRY,
                Form.TRUCK,
                "general",
                "",
                true,
                Optional.empty(),
                Optional.empty());
        assertThat(on(truck, "2025-05-25").openShare()).isEqualTo(1);
    }

    @Test
    void boxes_pass_alashankou_in_july_2022_while_wagons_stand() {
        for (Form form : List.of(Form.BOX, Form.WAGON)) {
            Passage lot = new Passage(
                    new Id<>("CN-ALK"),
                    "CN",
                    "KZ",
                    Mode.RAIL,
                    form,
                    "general",
                    "",
                    true,
                    Optional.of("CN"),
                    Optional.of("DE"));
            assertThat(on(lot, "2022-07-05").openShare()).as("%s", form).isEqualTo(form == Form.BOX ? 1 : 0);
        }
    }

    /// Every lot the network could let pass on some day, tried against every binding order: a class or commodity that
    /// nothing has, a mode that no link at the place has, or a way nobody goes would leave an order without a lot.
    @Test
    void every_binding_order_hits_something_that_can_pass_unless_the_network_lacks_the_border() {
        Map<String, Set<Way>> unhit = new TreeMap<>();
        for (OperatingOrder order : EURASIA.orders()) {
            if (!order.binds()) continue;
            OrderBook alone = new OrderBook(List.of(order), EURASIA.places());
            LocalDate day = order.validity().first();
            if (movements(order).noneMatch(movement -> hits(alone, movement, day))) {
                unhit.put(order.id().text(), order.scope().ways());
            }
        }
        assertThat(unhit)
                .as("roads between Iran and its eastern and western neighbours, between Lithuania and Belarus, and"
                        + " railways over Chop are not in the network")
                .containsOnlyKeys("CR-20220224-UA", "IR-20260228-BORDERS", "LT-20251029-BELARUS");
    }

    /// A way through a place by a mode.
    private record Movement(Id<Place> place, String from, String to, Mode mode) {}

    private static boolean hits(OrderBook alone, Movement movement, LocalDate day) {
        for (Form form : Form.values()) {
            for (List<String> goods : GOODS) {
                Passage lot = new Passage(
                        movement.place,
                        movement.from,
                        movement.to,
                        movement.mode,
                        form,
                        goods.getFirst(),
                        goods.getLast(),
                        true,
                        Optional.empty(),
                        Optional.empty());
                if (!alone.inForce(lot, day).isEmpty()) return true;
            }
        }
        return false;
    }

    /// Class and commodity: each commodity of the package, and each class of demand alone.
    private static Set<List<String>> goods() {
        Set<List<String>> goods = new LinkedHashSet<>();
        for (OdDemand demand : EURASIA.demand()) goods.add(List.of(demand.cargoClass(), ""));
        for (Commodity commodity : EURASIA.commodities()) {
            goods.add(List.of(commodity.cargoClass(), commodity.id()));
        }
        return goods;
    }

    private static Stream<Movement> movements(OperatingOrder order) {
        return MOVEMENTS.stream()
                .filter(movement -> order.scope().reach() == Reach.BORDER || movement.place.equals(order.place()));
    }

    private static final List<Movement> MOVEMENTS = movements();
    private static final Set<List<String>> GOODS = goods();

    /// Both ways over every link, at both its ends; a ship's other end is the sea.
    private static List<Movement> movements() {
        Map<Id<Place>, String> country = new HashMap<>();
        for (Place place : EURASIA.places()) country.put(place.id(), place.country());
        List<Movement> movements = new ArrayList<>();
        for (Link link : EURASIA.links()) {
            for (Id<Place> place : List.of(link.from(), link.to())) {
                String here = country.getOrDefault(place, "");
                Id<Place> far = place.equals(link.from()) ? link.to() : link.from();
                String there = SHIPS.contains(link.mode()) ? OrderScope.SEA : country.getOrDefault(far, "");
                movements.add(new Movement(place, here, there, link.mode()));
                movements.add(new Movement(place, there, here, link.mode()));
            }
        }
        return movements;
    }
}
