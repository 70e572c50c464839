package org.keruen.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keruen.supernetwork.drawing.Drawing.draw;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.network.Mode;
import org.keruen.plan.Rejection.Reason;
import org.keruen.plan.WhyNotAnswer.Verdict;
import org.keruen.supernetwork.drawing.Cargoes;
import org.keruen.supernetwork.drawing.Drawing;

/// Every reason is provoked, and the change that it says would open the way is made and found to be enough.
class WhyNotTest {
    /// Almaty to Warsaw over the Caspian; 2 March 2026 is the ready day.
    private static final String CASPIAN = """
            place Almaty KZ
            place Aktau KZ
            place Alat AZ
            place Samara RU
            place Warsaw PL
            terminal Almaty box_rail,wagon_rail,air
            terminal Aktau box_rail,wagon_rail,box_sea,wagon_ferry,bulk_sea
            terminal Alat box_sea,wagon_ferry,truck,box_rail,wagon_rail,bulk_sea
            terminal Warsaw box_rail,wagon_rail,truck,air
            link Almaty-Aktau rail/1520 2500km 60h
            link Aktau-Alat feeder 440km 30h
            link Alat-Warsaw rail/1520 3000km 100h
            link Almaty-Samara rail/1520 2500km 60h
            link Samara-Warsaw rail/1520 1500km 40h in RU
            line West every 24h takes box,wagon,project : Almaty rail/1520 Aktau
            line Home every 24h takes box,wagon,project : Alat rail/1520 Warsaw
            tariff haul 0.5 USD/km_box
            tariff haul 0.5 USD/km_wagon
            tariff haul 0.02 USD/km_tonne mode feeder
            operation handling * in 4h
            operation handling * out 2h
            factor 10
            """;

    private static final String FEEDER = "\nline Feeder every 48h takes box,bulk,project,wagon : Aktau feeder Alat\n";
    private static final String NORTH = "\nline North every 24h : Almaty rail/1520 Samara rail/1520 Warsaw\n";

    private static Asked asked(String... lines) {
        return Asked.of(draw(CASPIAN + String.join("\n", lines)), "Almaty", "Warsaw");
    }

    private static Rejection only(WhyNotAnswer answer) {
        assertThat(answer.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(answer.reasons()).hasSize(1);
        return answer.reasons().getFirst();
    }

    private static void offered(Asked asked, RouteFamily family) {
        WhyNotAnswer answer = asked.whyNot(family);
        assertThat(answer.verdict()).as("%s", answer.reasons()).isEqualTo(Verdict.OFFERED);
        assertThat(answer.options()).isNotEmpty();
        assertThat(answer.reasons()).isEmpty();
    }

    private static String found(String regex, String text) {
        Matcher matcher = Pattern.compile(regex).matcher(text);
        assertThat(matcher.find()).as("%s in %s", regex, text).isTrue();
        return matcher.group(1);
    }

    @Test
    void a_route_among_the_options_is_named() {
        offered(asked(FEEDER), RouteFamily.MIDDLE);
        offered(asked(NORTH), RouteFamily.NORTHERN);
        WhyNotAnswer answer = asked(FEEDER, NORTH).whyNot(RouteFamily.NORTHERN);
        assertThat(answer.options()).containsExactly(1);
        assertThat(answer.way()).isPresent();
    }

    @Test
    void a_dominated_route_would_be_an_option_if_it_were_so_much_cheaper_and_no_cent_less() {
        WhyNotAnswer answer = asked(FEEDER, NORTH, fares("1500", "1000")).whyNot(RouteFamily.MIDDLE);
        assertThat(answer.verdict()).isEqualTo(Verdict.DOMINATED);
        assertThat(answer.options()).containsExactly(1);
        Rejection reason = answer.reasons().getFirst();
        assertThat(reason.reason()).isEqualTo(Reason.DOMINATED);
        assertThat(reason.rule()).contains("option 1");
        long cents = answer.shortfall().orElseThrow().cents().orElseThrow();
        assertThat(reason.opensIf()).startsWith(String.format(Locale.ROOT, "USD %,.2f cheaper", cents / 100.0));
        BigDecimal fare = BigDecimal.valueOf(250_000 - cents, 2);
        offered(asked(FEEDER, NORTH, fares(fare.toPlainString(), "0")), RouteFamily.MIDDLE);
        String cent = fare.add(new BigDecimal("0.01")).toPlainString();
        WhyNotAnswer dearer = asked(FEEDER, NORTH, fares(cent, "0")).whyNot(RouteFamily.MIDDLE);
        assertThat(dearer.verdict()).isEqualTo(Verdict.DOMINATED);
        assertThat(dearer.shortfall().orElseThrow().cents()).hasValue(1);
    }

    private static String fares(String home, String feeder) {
        return "tariff haul %s USD/shipment service Home\ntariff haul %s USD/shipment service Feeder"
                .formatted(home, feeder);
    }

    @Test
    void a_route_as_good_as_the_nine_shown_is_folded_and_shown_when_asked_to_pass_a_place_of_it() {
        StringBuilder ships = new StringBuilder();
        for (int i = 1; i <= 12; i++) {
            double hours = 10 * Math.pow(1.5, i);
            ships.append("place P%d KZ\nterminal P%d box_rail,box_sea\n".formatted(i, i));
            ships.append("link Almaty-P%d rail/1520 1000km 1h\nlink P%d-Warsaw feeder 3000km %dh\n"
                    .formatted(i, i, Math.round(hours)));
            ships.append("line T%d every 1h : Almaty rail/1520 P%d\nline S%d every 1h : P%d feeder Warsaw\n"
                    .formatted(i, i, i, i));
            ships.append("tariff haul 1 USD/shipment service T%d\n".formatted(i));
            ships.append("tariff haul %d USD/shipment service S%d\n".formatted(Math.round(100_000 / hours), i));
        }
        String north = NORTH.replace("every 24h", "every 1h") + "tariff haul 650 USD/shipment service North\n";
        Asked asked = Asked.of(draw(CASPIAN + ships + north + "terminal Warsaw box_sea\n"), "Almaty", "Warsaw");
        WhyNotAnswer answer = asked.whyNot(RouteFamily.NORTHERN);
        assertThat(answer.plan().options()).hasSize(9);
        assertThat(answer.verdict()).as("%s", answer.reasons()).isEqualTo(Verdict.FOLDED);
        assertThat(answer.reasons()).isEmpty();
        assertThat(answer.way()).isPresent();
        assertThat(answer.plan().folded()).isPositive();
    }

    @Test
    void an_avoided_country_is_the_reason_and_allowing_it_is_enough() {
        Asked asked = asked(FEEDER, NORTH).avoid("RU", "BY");
        Rejection reason = only(asked.whyNot(RouteFamily.NORTHERN));
        assertThat(reason.reason()).isEqualTo(Reason.POLICY_AVOIDED);
        assertThat(reason.rule()).isEqualTo("--avoid BY,RU");
        assertThat(reason.opensIf()).isEqualTo("allow RU");
        offered(asked.avoid("BY"), RouteFamily.NORTHERN);
    }

    @Test
    void a_turn_at_the_border_of_a_country_is_no_way_through_it() {
        String iran = """
                place Baku AZ
                place Astara IR
                place Tabriz IR
                link Alat-Astara rail/1520 300km 8h in AZ
                link Astara-Tabriz rail/1520 300km 8h in IR
                area South rail/1520 in AZ,IR,PL every 24h
                """;
        Rejection reason = only(asked(FEEDER, iran).whyNot(RouteFamily.SOUTHERN));
        assertThat(reason.reason()).isEqualTo(Reason.NOT_CONNECTED);
        WhyNotAnswer through = asked(FEEDER, iran, "link Tabriz-Warsaw rail/1520 3000km 90h in IR")
                .whyNot(RouteFamily.SOUTHERN);
        assertThat(through.verdict()).isIn(Verdict.OFFERED, Verdict.DOMINATED);
        assertThat(through.way().orElseThrow().countries()).contains("IR");
    }

    @Test
    void modes_transfers_and_places_to_pass_are_conditions_too() {
        Rejection modes = only(asked(FEEDER).modes(Mode.RAIL).whyNot(RouteFamily.MIDDLE));
        assertThat(modes.opensIf()).isEqualTo("allow feeder");
        offered(asked(FEEDER).modes(Mode.RAIL, Mode.FEEDER), RouteFamily.MIDDLE);
        Rejection transfers = only(asked(FEEDER).maxTransfers(0).whyNot(RouteFamily.MIDDLE));
        assertThat(transfers.opensIf()).isEqualTo("--max-transfers 2");
        offered(asked(FEEDER).maxTransfers(2), RouteFamily.MIDDLE);
        Rejection via = only(asked(FEEDER, NORTH).via("Alat").whyNot(RouteFamily.NORTHERN));
        assertThat(via.reason()).isEqualTo(Reason.POLICY_AVOIDED);
        assertThat(via.opensIf()).isEqualTo("leave out --via");
    }

    @Test
    void a_missed_deadline_names_the_first_day_that_would_do() {
        Asked asked = asked(FEEDER).deadline(draw(CASPIAN).clock("Warsaw", "2026-03-04T23:59"));
        Rejection reason = only(asked.whyNot(RouteFamily.MIDDLE));
        assertThat(reason.reason()).isEqualTo(Reason.DEADLINE_MISSED);
        LocalDate day = LocalDate.parse(found("a deadline of (\\S+) or later", reason.opensIf()));
        offered(asked.deadline(draw(CASPIAN).clock("Warsaw", day + "T23:59:59")), RouteFamily.MIDDLE);
        assertThat(only(asked.deadline(draw(CASPIAN).clock("Warsaw", day.minusDays(1) + "T23:59:59"))
                                .whyNot(RouteFamily.MIDDLE))
                        .reason())
                .isEqualTo(Reason.DEADLINE_MISSED);
    }

    @Test
    void a_budget_that_is_too_small_names_the_smallest_that_is_enough() {
        Asked asked = asked(FEEDER).budget(100_000);
        Rejection reason = only(asked.whyNot(RouteFamily.MIDDLE));
        assertThat(reason.reason()).isEqualTo(Reason.BUDGET_EXCEEDED);
        long dollars = Long.parseLong(found("USD ([0-9,]+)", reason.opensIf()).replace(",", ""));
        offered(asked.budget(dollars * 100), RouteFamily.MIDDLE);
        assertThat(asked.budget(dollars * 100 - 100).whyNot(RouteFamily.MIDDLE).verdict())
                .isEqualTo(Verdict.REFUSED);
    }

    @Test
    void of_several_conditions_only_those_are_named_that_are_in_the_way() {
        Asked asked = asked(FEEDER, NORTH)
                .avoid("RU")
                .budget(100_000)
                .deadline(draw(CASPIAN).clock("Warsaw", "2026-05-01T00:00"));
        WhyNotAnswer answer = asked.whyNot(RouteFamily.NORTHERN);
        assertThat(answer.reasons())
                .extracting(Rejection::reason)
                .containsExactly(Reason.POLICY_AVOIDED, Reason.BUDGET_EXCEEDED);
        assertThat(only(asked.budget(1_000_000).whyNot(RouteFamily.NORTHERN)).reason())
                .isEqualTo(Reason.POLICY_AVOIDED);
    }

    @Test
    void what_would_be_beaten_even_if_its_condition_were_dropped_is_told_both() {
        WhyNotAnswer answer = asked(FEEDER, NORTH).avoid("AZ").whyNot(RouteFamily.MIDDLE);
        assertThat(answer.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(answer.reasons())
                .extracting(Rejection::reason)
                .containsExactly(Reason.POLICY_AVOIDED, Reason.DOMINATED);
        assertThat(answer.shortfall()).isPresent();
    }

    @Test
    void an_order_in_force_names_the_ready_day_that_passes_it() {
        Asked asked = asked(FEEDER, "order spring ban at Aktau way KZ>sea until 2026-03-20 number 12");
        Rejection reason = only(asked.whyNot(RouteFamily.MIDDLE));
        assertThat(reason.reason()).isEqualTo(Reason.ORDER_IN_FORCE);
        assertThat(reason.rule()).contains("order 12");
        LocalDate day = LocalDate.parse(found("ready on or after (\\S+)", reason.opensIf()));
        offered(asked.ready(day), RouteFamily.MIDDLE);
    }

    @Test
    void a_quota_names_the_lot_that_fits() {
        Asked asked =
                asked(FEEDER, "order few quota at Aktau way KZ>sea quota 3 teu").cargo(Cargoes.forty(2));
        Rejection reason = only(asked.whyNot(RouteFamily.MIDDLE));
        assertThat(reason.reason()).isEqualTo(Reason.QUOTA_EXHAUSTED);
        assertThat(reason.opensIf()).startsWith("lots of at most 3 TEU a day");
        offered(asked.cargo(Cargoes.forty(1)), RouteFamily.MIDDLE);
    }

    @Test
    void a_rule_names_the_form_in_which_it_lets_the_cargo_pass() {
        String rule = "rule no commodity ore form box mode rail because it dusts";
        Asked asked = asked(FEEDER, "commodity ore ores wagon,box wagon 60 box20 20 box40 20", rule)
                .cargo(Cargoes.forty(1, "ore"));
        WhyNotAnswer answer = asked.whyNot(RouteFamily.MIDDLE);
        assertThat(answer.reasons())
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.reason()).isEqualTo(Reason.CARGO_NOT_ACCEPTED));
        assertThat(answer.reasons().getFirst().rule()).endsWith("it dusts");
        assertThat(answer.reasons().getFirst().opensIf()).isEqualTo("send it in wagon form; or goods other than ore");
        offered(asked.cargo(Cargoes.forty(1)), RouteFamily.MIDDLE);
        String ferry = "link Aktau-Alat ferry 440km 30h\nline Ferry every 48h takes wagon : Aktau ferry Alat";
        offered(
                asked(FEEDER, "commodity ore ores wagon,box wagon 60 box20 20 box40 20", rule, ferry)
                        .cargo(Cargoes.wagons(1, "ore")),
                RouteFamily.MIDDLE);
    }

    @Test
    void the_loading_gauge_names_by_how_much_the_piece_is_too_large() {
        Asked asked = asked(
                        FEEDER,
                        "tariff haul 0.5 USD/km_tonne",
                        "rule no mode rail gauge 1520 width 3.25 height 4 because of the loading gauge")
                .cargo(Cargoes.load(12, 3.4, 3, 40));
        WhyNotAnswer answer = asked.whyNot(RouteFamily.MIDDLE);
        assertThat(answer.reasons()).isNotEmpty().allSatisfy(reason -> {
            assertThat(reason.reason()).isEqualTo(Reason.LOADING_GAUGE);
            assertThat(reason.opensIf()).isEqualTo("a piece at most 3.25 m wide (0.15 m narrower)");
        });
        offered(asked.cargo(Cargoes.load(12, 3.25, 3, 40)), RouteFamily.MIDDLE);
    }

    @Test
    void a_full_departure_names_the_lot_it_holds() {
        Asked asked = asked(FEEDER.replace("takes", "teu 6 takes")).cargo(Cargoes.forty(5));
        Rejection reason = only(asked.whyNot(RouteFamily.MIDDLE));
        assertThat(reason.reason()).isEqualTo(Reason.CAPACITY_FULL);
        int boxes = Integer.parseInt(found("6 TEU \\((\\d+) boxes\\)", reason.opensIf()));
        assertThat(boxes).isEqualTo(3);
        offered(asked.cargo(Cargoes.forty(boxes)), RouteFamily.MIDDLE);
    }

    @Test
    void a_missing_traffic_right_is_named_and_enough() {
        String flight = """
                link Almaty-Warsaw air 4000km 6h
                line Freighter every 24h takes air of KZ : Almaty air Warsaw
                tariff haul 1 USD/tonne mode air
                """;
        Rejection reason = only(asked(FEEDER, flight).whyNot(RouteFamily.AIR));
        assertThat(reason.reason()).isEqualTo(Reason.TRAFFIC_RIGHT_MISSING);
        assertThat(reason.opensIf()).isEqualTo("a cargo right for carriers of KZ between KZ and PL");
        offered(asked(FEEDER, flight, "right KZ KZ-PL cargo"), RouteFamily.AIR);
    }

    @Test
    void a_service_that_does_not_run_yet_names_the_ready_day_on_which_it_does() {
        Asked asked = asked(FEEDER.replace("takes", "since 2027-06-10 takes"), NORTH);
        WhyNotAnswer answer = asked.whyNot(RouteFamily.MIDDLE);
        Rejection reason = answer.reasons().getFirst();
        assertThat(reason.reason()).isEqualTo(Reason.NO_DEPARTURE);
        assertThat(reason.from()).hasValue(LocalDate.of(2027, 6, 10));
        LocalDate day = LocalDate.parse(found("ready on (\\S+) ", reason.opensIf()));
        assertThat(day).isBetween(LocalDate.of(2027, 6, 5), LocalDate.of(2027, 6, 10));
        assertThat(answer.reasons().getLast().reason()).isEqualTo(Reason.DOMINATED);
        offered(asked(FEEDER.replace("takes", "since 2027-06-10 takes")).ready(day), RouteFamily.MIDDLE);
    }

    @Test
    void a_service_that_has_ended_says_until_when_it_ran() {
        Asked asked = asked(FEEDER.replace("takes", "until 2025-12-31 takes"));
        Rejection reason = only(asked.whyNot(RouteFamily.MIDDLE));
        assertThat(reason.reason()).isEqualTo(Reason.NO_DEPARTURE);
        assertThat(reason.opensIf()).contains("this one ran until 2025-12-31");
        offered(asked(FEEDER.replace("takes", "until 2026-12-31 takes")), RouteFamily.MIDDLE);
    }

    @Test
    void a_gauge_break_without_a_change_for_the_form_says_which_form_is_changed_and_where_there_is_one() {
        String over = """
                place Brest BY
                place Terespol PL
                terminal Terespol box_rail,wagon_rail
                link Samara-Brest rail/1520 1000km 20h in BY
                link Brest-Warsaw rail/1435 200km 5h in PL
                area Russia rail/1520 in KZ,RU,BY every 24h takes box,wagon
                area Poland rail/1435 in BY,PL every 24h takes box,wagon
                operation gauge_change Brest BY>PL 6h form wagon
                operation gauge_change Terespol BY>PL 6h
                """;
        String cut = CASPIAN.replace("link Samara-Warsaw rail/1520 1500km 40h in RU\n", "")
                .replace("line West every 24h takes box,wagon,project : Almaty rail/1520 Aktau\n", "");
        Asked asked = Asked.of(draw(cut + over), "Almaty", "Warsaw");
        Rejection reason = only(asked.whyNot(RouteFamily.NORTHERN));
        assertThat(reason.reason()).isEqualTo(Reason.GAUGE_NO_TRANSFER);
        assertThat(reason.what()).isEqualTo("gauge break at Brest");
        assertThat(reason.opensIf())
                .startsWith("a gauge change for box at Brest; or send it in wagon form, which is changed there");
        offered(
                asked.about(draw(cut + over + "operation gauge_change Brest BY>PL 6h form box\n")),
                RouteFamily.NORTHERN);
        offered(asked.cargo(Cargoes.wagons(1, "goods")), RouteFamily.NORTHERN);
    }

    @Test
    void where_the_network_breaks_the_nearest_pair_of_places_and_what_would_join_them_is_named() {
        Drawing noShip = draw(CASPIAN);
        Asked asked = Asked.of(noShip, "Almaty", "Warsaw");
        Rejection reason = only(asked.whyNot(RouteFamily.MIDDLE));
        assertThat(reason.reason()).isEqualTo(Reason.NOT_CONNECTED);
        assertThat(reason.what()).isEqualTo("Aktau to Alat");
        assertThat(reason.opensIf()).isEqualTo("a ship between Aktau and Alat");
        offered(asked(FEEDER), RouteFamily.MIDDLE);
    }

    private static final String NO_FARE_AT_SEA = CASPIAN.replace("0.5 USD/km_box", "0.5 USD/km_box mode rail")
            .replace("0.5 USD/km_wagon", "0.5 USD/km_wagon mode rail")
            .replace("tariff haul 0.02 USD/km_tonne mode feeder\n", "");

    private static Asked drawn(String corridor) {
        return Asked.of(draw(corridor), "Almaty", "Warsaw");
    }

    @Test
    void where_only_a_crane_is_missing_the_crane_is_named_and_no_line() {
        String noCrane = CASPIAN.replace("terminal Alat box_sea,", "terminal Alat ") + FEEDER;
        Rejection reason = only(drawn(noCrane).whyNot(RouteFamily.MIDDLE));
        assertThat(reason.reason()).isEqualTo(Reason.NOT_CONNECTED);
        assertThat(reason.what()).isEqualTo("at Alat");
        assertThat(reason.opensIf()).isEqualTo("handling of box cargo by feeder at Alat: role box_sea");
        offered(drawn(noCrane + "terminal Alat " + found("role (\\S+)$", reason.opensIf())), RouteFamily.MIDDLE);
    }

    @Test
    void where_only_a_price_is_missing_the_haul_that_nobody_prices_is_named() {
        String unpriced = NO_FARE_AT_SEA + FEEDER;
        Rejection reason = only(drawn(unpriced).whyNot(RouteFamily.MIDDLE));
        assertThat(reason.reason()).isEqualTo(Reason.NOT_CONNECTED);
        assertThat(reason.what()).isEqualTo("Aktau to Alat");
        assertThat(reason.rule()).isEqualTo("tariffs.csv: nobody prices box cargo there by Feeder");
        assertThat(reason.opensIf()).isEqualTo("a price of the haul by feeder from Aktau to Alat for box cargo");
        offered(drawn(unpriced + "tariff haul 1 USD/km_box mode feeder"), RouteFamily.MIDDLE);
    }

    @Test
    void where_a_ship_and_its_crane_are_missing_both_are_named() {
        String bare = CASPIAN.replace("terminal Alat box_sea,wagon_ferry,", "terminal Alat ");
        WhyNotAnswer answer = drawn(bare).whyNot(RouteFamily.MIDDLE);
        assertThat(answer.reasons())
                .extracting(Rejection::opensIf)
                .containsExactly(
                        "handling of box cargo by feeder at Alat: role box_sea", "a ship between Aktau and Alat");
        offered(drawn(bare + "terminal Alat box_sea" + FEEDER), RouteFamily.MIDDLE);
    }

    @Test
    void of_two_ways_to_join_it_the_one_that_lacks_less_is_named_though_it_is_longer() {
        String nearer = """
                place Kuryk KZ
                terminal Kuryk box_rail
                link Almaty-Kuryk rail/1520 2500km 60h
                link Kuryk-Alat feeder 400km 28h
                line ToKuryk every 24h : Almaty rail/1520 Kuryk
                line FromKuryk every 24h : Kuryk feeder Alat
                """;
        WhyNotAnswer answer = drawn(NO_FARE_AT_SEA + nearer + FEEDER).whyNot(RouteFamily.MIDDLE);
        assertThat(only(answer).what())
                .as("over Aktau a price is missing, over Kuryk a price and a crane")
                .isEqualTo("Aktau to Alat");
        String noCrane =
                NO_FARE_AT_SEA.replace("terminal Aktau box_rail,wagon_rail,box_sea,", "terminal Aktau box_rail,");
        Asked paid = drawn(noCrane + nearer + FEEDER + "tariff haul 1 USD/km_box service FromKuryk");
        assertThat(only(paid.whyNot(RouteFamily.MIDDLE)).what())
                .as("over Aktau a price and a crane, over Kuryk a crane")
                .isEqualTo("at Kuryk");
    }

    @Test
    void an_option_of_another_question_is_found_again_by_its_services() {
        Asked asked = asked(FEEDER, NORTH);
        Itinerary north = asked.answer().options().getFirst().itinerary();
        WantedRoute option = option(north);
        assertThat(asked.whyNot(option).verdict()).isEqualTo(Verdict.OFFERED);
        assertThat(asked.ready(Asked.MONDAY.plusDays(20)).whyNot(option).verdict())
                .as("another day")
                .isEqualTo(Verdict.OFFERED);
        assertThat(only(asked.avoid("RU").whyNot(option)).reason()).isEqualTo(Reason.POLICY_AVOIDED);
        Rejection gone = only(asked(FEEDER).whyNot(option));
        assertThat(gone.reason()).isEqualTo(Reason.NOT_CONNECTED);
        assertThat(gone.opensIf()).isEqualTo("a package with North");
    }

    private static WantedRoute option(Itinerary itinerary) {
        List<WantedRoute.Ride> rides = new ArrayList<>();
        for (Leg leg : itinerary.legs()) {
            if (leg instanceof Leg.Haul haul) {
                rides.add(new WantedRoute.Ride(
                        haul.service(),
                        haul.serviceName(),
                        haul.facts().from(),
                        haul.facts().to()));
            }
        }
        return new WantedRoute.OfOption("1", rides);
    }

    @Test
    void a_plan_that_avoids_countries_says_what_that_costs() {
        PlanAnswer avoiding = asked(FEEDER, NORTH).avoid("RU").answer();
        Avoiding cost = avoiding.avoiding().orElseThrow();
        assertThat(cost.countries()).containsExactly("RU");
        Avoiding.Best kept = cost.kept().orElseThrow();
        Avoiding.Best allowed = cost.allowed().orElseThrow();
        assertThat(allowed)
                .isEqualTo(Avoiding.Best.of(asked(FEEDER, NORTH).front()).orElseThrow());
        assertThat(kept).isEqualTo(Avoiding.Best.of(asked(FEEDER).front()).orElseThrow());
        assertThat(kept.seconds()).isGreaterThan(allowed.seconds());
        assertThat(kept.cents()).isGreaterThan(allowed.cents());
        assertThat(kept.grams()).isGreaterThan(allowed.grams());
        assertThat(cost.lost().orElseThrow().way()).startsWith("rail through KZ RU PL");
        assertThat(cost.lost().orElseThrow().centsMore())
                .as("nothing that is left is as quick")
                .isEmpty();
        String slowNorth = NORTH.replace("every 24h", "every 400h");
        Avoiding.Lost slow = asked(FEEDER, slowNorth)
                .avoid("RU")
                .answer()
                .avoiding()
                .orElseThrow()
                .lost()
                .orElseThrow();
        assertThat(slow.centsMore()).hasValue(kept.cents() - slow.itself().cents());
        assertThat(slow.secondsMore()).isEmpty();
        assertThat(asked(NORTH).avoid("RU").answer().avoiding().orElseThrow().kept())
                .isEmpty();
        assertThat(asked(FEEDER).answer().avoiding()).isEmpty();
        PlanAnswer both = asked(FEEDER, NORTH).avoid("RU").budget(1_000_000).answer();
        assertThat(both.avoiding())
                .as("the other conditions hold on both sides")
                .hasValue(cost);
    }
}
