package org.keruen.supernetwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keruen.supernetwork.drawing.Drawing.draw;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keruen.model.cargo.Form;
import org.keruen.model.network.Mode;
import org.keruen.supernetwork.LeftOut.Reason;
import org.keruen.supernetwork.compile.Compiler;
import org.keruen.supernetwork.consignment.Consignment;
import org.keruen.supernetwork.drawing.Cargoes;
import org.keruen.supernetwork.drawing.Drawing;

/// What a service takes: capacity, rules, loading gauge, traffic rights, countries to be avoided.
class AdmissionTest {
    private static final Drawing TRAIN = draw("""
            place A CN
            place B KZ
            place C RU
            terminal A box_rail,wagon_rail
            terminal B box_rail,wagon_rail
            terminal C box_rail,wagon_rail
            link A-B rail/1520 100km 10h
            link B-C rail/1520 100km 10h in RU
            line Train every 24h takes box,wagon,project teu 10 : A rail/1520 B rail/1520 C
            commodity ore ores wagon,box wagon 60 box20 20 box40 20
            tariff haul 1 USD/shipment
            """);

    private static Scope avoiding(Drawing drawing, String... countries) {
        return new Scope(
                Ways.MONDAY,
                drawing.clock("A", "2026-03-02T00:00"),
                drawing.clock("A", "2026-06-02T00:00"),
                Set.of(countries),
                Set.of());
    }

    private static List<Reason> reasons(Supernetwork network) {
        return network.leftOut().stream().map(LeftOut::reason).distinct().toList();
    }

    @Test
    void a_country_shut_to_this_traffic_is_left_out_and_the_order_named() {
        Scope free = avoiding(TRAIN);
        Scope shut = new Scope(free.day(), free.from(), free.to(), Set.of(), Set.of(), Set.of("RU"));
        Supernetwork network = TRAIN.compiled(Cargoes.forty(1), shut);
        assertThat(Ways.between(network, TRAIN.at("A"), TRAIN.at("B"))).hasSize(1);
        assertThat(Ways.between(network, TRAIN.at("A"), TRAIN.at("C"))).isEmpty();
        assertThat(network.leftOut()).isNotEmpty().allSatisfy(left -> {
            assertThat(left.reason()).isEqualTo(Reason.ORDER_IN_FORCE);
            assertThat(left.rule()).isEqualTo("transit shut through RU");
        });
        assertThat(Ways.between(TRAIN.compiled(Cargoes.forty(1), free), TRAIN.at("A"), TRAIN.at("C")))
                .isNotEmpty();
    }

    @Test
    void a_consignment_larger_than_a_departure_is_not_taken() {
        assertThat(Ways.between(TRAIN, Cargoes.forty(5), "A", "B")).hasSize(1);
        assertThat(Ways.between(TRAIN, Cargoes.forty(6), "A", "B")).isEmpty();
        assertThat(reasons(TRAIN.compiled(Cargoes.forty(6), Ways.MONDAY))).containsExactly(Reason.CAPACITY_FULL);
    }

    @Test
    void a_rule_that_says_no_closes_the_service_and_is_named() {
        Drawing ruled = TRAIN.with("rule no commodity ore country CN because ore stays at home");
        Supernetwork network = ruled.compiled(Cargoes.forty(1, "ore"), Ways.MONDAY);
        assertThat(Ways.between(network, ruled.at("A"), ruled.at("B"))).isEmpty();
        assertThat(reasons(network)).containsExactly(Reason.CARGO_NOT_ACCEPTED);
        assertThat(network.leftOut().getFirst().rule()).endsWith("ore stays at home");
        assertThat(Ways.between(ruled, Cargoes.forty(1), "A", "B")).hasSize(1);
    }

    @Test
    void a_narrower_yes_opens_what_a_wider_no_closes() {
        Drawing ruled = TRAIN.with("""
                rule no commodity ore because it is heavy
                rule yes commodity ore service Train because they agreed
                """);
        assertThat(Ways.between(ruled, Cargoes.forty(1, "ore"), "A", "B")).hasSize(1);
    }

    @Test
    void a_rule_that_says_ask_lets_the_cargo_pass_and_is_kept_as_a_question() {
        Drawing ruled = TRAIN.with("rule ask commodity ore country CN because a permit is needed");
        Supernetwork network = ruled.compiled(Cargoes.forty(1, "ore"), Ways.MONDAY);
        List<Element> way = Ways.between(network, ruled.at("A"), ruled.at("B")).getFirst();
        assertThat(Ways.only(way, Element.Haul.class).stream()
                        .flatMap(haul -> network.questions(haul).stream())
                        .map(rule -> rule.reason()))
                .containsExactly("a permit is needed");
    }

    @Test
    void the_place_where_a_haul_ends_may_ask_as_well() {
        Drawing ruled = TRAIN.with("rule ask commodity ore place B because the yard is small");
        Supernetwork network = ruled.compiled(Cargoes.forty(1, "ore"), Ways.MONDAY);
        List<Element> way = Ways.between(network, ruled.at("A"), ruled.at("B")).getFirst();
        assertThat(network.questions(Ways.only(way, Element.Haul.class).getFirst()))
                .hasSize(1);
    }

    @Test
    void dangerous_goods_are_asked_about_until_a_rule_names_them() {
        Drawing acid = TRAIN.with("commodity acid chemicals box dangerous 8 box40 20");
        assertThat(asked(acid, "acid")).containsExactly("default-ask");
        assertThat(asked(acid.with("rule yes class chemicals because they are taken"), "acid"))
                .as("a yes to the whole class names nothing dangerous")
                .containsExactly("default-ask");
        assertThat(asked(acid.with("rule yes commodity acid because they agreed"), "acid"))
                .isEmpty();
        assertThat(asked(acid.with("commodity soap chemicals box box40 20"), "soap"))
                .as("what is not dangerous is taken unless somebody says no")
                .isEmpty();
        Drawing never = acid.with("rule no class chemicals because of the tunnel");
        assertThat(Ways.between(never, Cargoes.forty(1, "acid"), "A", "B")).isEmpty();
    }

    private static List<String> asked(Drawing drawing, String commodity) {
        Supernetwork network = drawing.compiled(Cargoes.forty(1, commodity), Ways.MONDAY);
        List<Element> way =
                Ways.between(network, drawing.at("A"), drawing.at("B")).getFirst();
        return Ways.only(way, Element.Haul.class).stream()
                .flatMap(haul -> network.questions(haul).stream())
                .map(rule -> rule.id())
                .distinct()
                .toList();
    }

    @Test
    void what_is_refused_can_be_compiled_all_the_same_with_the_refusals_on_the_arcs() {
        Drawing ruled = TRAIN.with("rule no commodity ore country CN because ore stays at home");
        Consignment ore = Consignment.of(Cargoes.forty(6, "ore"), ruled.corridors());
        Scope scope = avoiding(ruled);
        Supernetwork network = new Compiler(ruled.corridors()).compileWithRefused(ore, scope);
        assertThat(Ways.between(network, ruled.at("A"), ruled.at("B"))).hasSize(1);
        Map<String, List<Reason>> refused = new LinkedHashMap<>();
        for (int arc = 0; arc < network.arcs(); arc++) {
            if (network.refusals(arc).isEmpty()) continue;
            refused.put(
                    network.element(arc).getClass().getSimpleName() + " "
                            + network.element(arc).from(),
                    network.refusals(arc).stream().map(LeftOut::reason).toList());
        }
        assertThat(refused)
                .containsEntry("Departure A", List.of(Reason.CAPACITY_FULL))
                .containsEntry("Haul A", List.of(Reason.CARGO_NOT_ACCEPTED));
        Drawing soap = ruled.with("commodity soap chemicals box box40 20");
        Consignment box = Consignment.of(Cargoes.forty(1, "soap"), soap.corridors());
        Supernetwork strict = new Compiler(soap.corridors()).compile(box, scope);
        Supernetwork lenient = new Compiler(soap.corridors()).compileWithRefused(box, scope);
        assertThat(lenient.arcs())
                .as("what is taken as it is has the same arcs either way")
                .isEqualTo(strict.arcs());
    }

    @Test
    void a_rule_counts_only_in_its_days() {
        Drawing ruled = TRAIN.with("rule no commodity ore until 2026-03-01 because of last winter");
        assertThat(Ways.between(ruled, Cargoes.forty(1, "ore"), "A", "B")).hasSize(1);
    }

    @Test
    void a_piece_too_wide_for_the_loading_gauge_stays_behind() {
        Drawing ruled = TRAIN.with("rule no mode rail gauge 1520 width 3.25 because of the loading gauge");
        assertThat(Ways.between(ruled, Cargoes.load(12, 3.2, 3, 40), "A", "B")).hasSize(1);
        Supernetwork network = ruled.compiled(Cargoes.load(12, 3.3, 3, 40), Ways.MONDAY);
        assertThat(Ways.between(network, ruled.at("A"), ruled.at("B"))).isEmpty();
        assertThat(reasons(network)).containsExactly(Reason.LOADING_GAUGE);
    }

    @Test
    void an_avoided_country_is_neither_entered_nor_passed() {
        Supernetwork network = TRAIN.compiled(Cargoes.forty(1), avoiding(TRAIN, "RU"));
        assertThat(Ways.between(network, TRAIN.at("A"), TRAIN.at("C"))).isEmpty();
        assertThat(reasons(network)).contains(Reason.POLICY_AVOIDED);
    }

    @Test
    void a_train_may_be_used_up_to_the_border_of_an_avoided_country() {
        Supernetwork network = TRAIN.compiled(Cargoes.forty(1), avoiding(TRAIN, "RU"));
        assertThat(Ways.between(network, TRAIN.at("A"), TRAIN.at("B"))).hasSize(1);
    }

    @Test
    void a_mode_that_is_not_allowed_is_left_out() {
        Scope roadOnly = new Scope(
                Ways.MONDAY,
                TRAIN.clock("A", "2026-03-02T00:00"),
                TRAIN.clock("A", "2026-06-02T00:00"),
                Set.of(),
                Set.of(Mode.ROAD));
        assertThat(TRAIN.compiled(Cargoes.forty(1), roadOnly).arcs()).isZero();
    }

    @Test
    void an_aircraft_needs_a_cargo_right_of_its_own_state_between_the_two_countries() {
        Drawing flight = draw("""
                place Zhengzhou CN
                place Leipzig DE
                terminal Zhengzhou air
                terminal Leipzig air
                link Zhengzhou-Leipzig air 8000km 11h
                line Freighter every 24h takes air of KZ : Zhengzhou air Leipzig
                tariff haul 1 USD/tonne
                """);
        assertThat(Ways.between(flight, Cargoes.forty(1), "Zhengzhou", "Leipzig"))
                .isEmpty();
        assertThat(reasons(flight.compiled(Cargoes.forty(1), Ways.MONDAY)))
                .containsExactly(Reason.TRAFFIC_RIGHT_MISSING);
        assertThat(Ways.between(flight.with("right KZ DE-CN cargo"), Cargoes.forty(1), "Zhengzhou", "Leipzig"))
                .hasSize(1);
        for (String wrong : List.of(
                "right CN CN-DE cargo",
                "right KZ CN-KZ cargo",
                "right KZ CN-DE passenger",
                "right KZ CN-DE cargo until 2026-03-01")) {
            assertThat(Ways.between(flight.with(wrong), Cargoes.forty(1), "Zhengzhou", "Leipzig"))
                    .as(wrong)
                    .isEmpty();
        }
    }

    @Test
    void crude_never_rides_in_a_box() {
        Drawing oil = TRAIN.with("commodity oil liquids crude,wagon wagon 60");
        assertThat(Consignment.of(Cargoes.tonnes(1000, "oil"), oil.corridors()).forms())
                .containsExactlyInAnyOrder(Form.CRUDE, Form.WAGON);
        assertThat(Ways.between(oil, Cargoes.forty(1, "oil"), "A", "B")).isEmpty();
    }

    @Test
    void crude_flows_through_no_gas_pipe() {
        String pipes = """
                place A KZ
                place B CN
                terminal A crude_pipe,gas_pipe
                terminal B crude_pipe,gas_pipe
                link A-B pipeline 900km 200h one-way carries gas
                commodity oil liquids crude
                commodity gas gases gas
                tariff haul 1 USD/tonne
                """;
        for (String service : List.of(
                "line Pipe every 1h takes crude,gas : A pipeline B",
                "area Pipes pipeline in CN,KZ every 1h takes crude,gas")) {
            assertThat(Ways.between(draw(pipes + service), Cargoes.tonnes(1000, "oil"), "A", "B"))
                    .as(service)
                    .isEmpty();
            assertThat(Ways.between(draw(pipes + service), Cargoes.tonnes(1000, "gas"), "A", "B"))
                    .as(service)
                    .hasSize(1);
        }
    }

    @Test
    void what_has_no_price_is_not_offered() {
        Drawing unpriced = draw("""
                place A KZ
                place B KZ
                terminal A box_rail
                terminal B box_rail
                link A-B rail/1520 100km 10h
                line Train every 24h : A rail/1520 B
                tariff haul 1 USD/wagon form wagon
                """);
        assertThat(Ways.between(unpriced, Cargoes.forty(1), "A", "B")).isEmpty();
    }
}
