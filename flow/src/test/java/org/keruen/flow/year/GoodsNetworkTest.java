package org.keruen.flow.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keruen.model.Id;
import org.keruen.model.demand.Zone;
import org.keruen.supernetwork.Supernetwork;
import org.keruen.supernetwork.drawing.Cargoes;
import org.keruen.supernetwork.drawing.Drawing;

/// Where a zone's cargo begins and ends, and what of a network it can use.
class GoodsNetworkTest {
    private static final Drawing LINES = Corridors.TWO_WAYS.with("""
            place E KZ
            terminal E box_rail
            place F KZ
            terminal F box_rail
            link E-F rail/1520 100km 3h
            line Branch every 24h takes box teu 50 : E rail/1520 F
            """);

    private static GoodsNetwork network(boolean shut) {
        Supernetwork net = LINES.compiled(Cargoes.forty(1), LocalDate.of(2023, 2, 1));
        List<ArcFacts> facts = new java.util.ArrayList<>();
        for (int arc = 0; arc < net.arcs(); arc++) {
            ArcFacts one = new ArcFacts();
            one.closed = shut && net.element(arc).to().equals(LINES.at("B"));
            facts.add(one);
        }
        return new GoodsNetwork(net, facts);
    }

    private static Map<Id<Zone>, Zone> zones(Trade trade) {
        Map<Id<Zone>, Zone> zones = new HashMap<>();
        for (Zone zone : trade.corridors().zones()) zones.put(zone.id(), zone);
        return zones;
    }

    private static OdVolume pair(String from, String to) {
        return new OdVolume(Goods.LOADED_BOXES, Set.of(), new Id<>(from), new Id<>(to), 100);
    }

    private static Optional<String> placed(Trade trade, String from, String to, boolean shut) {
        return network(shut)
                .place(pair(from, to), zones(trade))
                .map(one -> one.from().text() + ">" + one.to().text());
    }

    @Test
    void cargo_loads_at_the_first_places_between_which_there_is_a_way() {
        Trade trade = Trade.on(LINES).zone("west", "E", "A").zone("east", "B", "F");
        // From E there is no way to B, from A there is none to F; E>F and A>B are left, and E stands before A.
        assertThat(placed(trade, "west", "east", false)).contains("E>F");
        assertThat(placed(trade, "west", "B", false)).contains("A>B");
        Trade other = Trade.on(LINES).zone("west", "A", "E").zone("east", "B", "F");
        assertThat(placed(other, "west", "east", false)).contains("A>B");
    }

    @Test
    void closed_arcs_lead_nowhere() {
        Trade trade = Trade.on(LINES).zone("west", "A", "E").zone("east", "B", "F");
        assertThat(placed(trade, "west", "east", true)).contains("E>F");
        assertThat(placed(trade, "A", "B", true)).isEmpty();
    }

    @Test
    void no_place_is_left_for_itself_and_an_unknown_zone_has_none() {
        Trade trade = Trade.on(LINES);
        assertThat(placed(trade, "A", "A", false)).isEmpty();
        assertThat(placed(trade, "A", "nowhere", false)).isEmpty();
    }

    @Test
    void what_leads_to_no_end_is_dropped() {
        Trade trade = Trade.on(LINES);
        GoodsNetwork network = network(false);
        GoodsNetwork.Placed toB = network.place(pair("A", "B"), zones(trade)).orElseThrow();
        GoodsNetwork.Placed branch = network.place(pair("E", "F"), zones(trade)).orElseThrow();
        int one = network.joined(network.ends(List.of(toB))).size();
        int two = network.joined(network.ends(List.of(toB, branch))).size();
        assertThat(one).isPositive();
        assertThat(two).isGreaterThan(one);
    }
}
