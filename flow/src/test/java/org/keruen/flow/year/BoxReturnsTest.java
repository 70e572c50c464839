package org.keruen.flow.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keruen.model.Id;
import org.keruen.model.demand.Zone;

class BoxReturnsTest {
    private static final Map<Id<Zone>, String> COUNTRIES =
            Map.of(new Id<>("CN"), "CN", new Id<>("RU"), "RU", new Id<>("DE"), "DE", new Id<>("UZ"), "UZ");

    private static BoxReturns.Way way(String from, String to) {
        return new BoxReturns.Way(new Id<>(from), new Id<>(to));
    }

    private static Map<BoxReturns.Way, Double> sent() {
        Map<BoxReturns.Way, Double> sent = new LinkedHashMap<>();
        sent.put(way("CN", "RU"), 900.0);
        sent.put(way("RU", "CN"), 500.0);
        sent.put(way("CN", "DE"), 2000.0);
        sent.put(way("DE", "CN"), 600.0);
        sent.put(way("CN", "UZ"), 100.0);
        return sent;
    }

    private static BoxReturns returns(double land, double sea) {
        return new BoxReturns(land, sea, COUNTRIES);
    }

    @Test
    void a_share_of_what_a_pair_sends_one_way_only_returns_empty() {
        assertThat(returns(0.4, 0.9).of(sent()))
                .isEqualTo(Map.of(way("RU", "CN"), 160.0, way("DE", "CN"), 1260.0, way("UZ", "CN"), 40.0));
    }

    @Test
    void where_all_return_every_zone_gets_what_it_sends() {
        Map<Id<Zone>, Double> balance = new HashMap<>();
        sent().forEach((way, teu) -> add(balance, way, teu));
        returns(1, 1).of(sent()).forEach((way, teu) -> add(balance, way, teu));
        assertThat(balance)
                .hasSize(4)
                .allSatisfy((zone, rest) -> assertThat(rest).isCloseTo(0, within(1e-9)));
    }

    private static void add(Map<Id<Zone>, Double> balance, BoxReturns.Way way, double teu) {
        balance.merge(way.to(), teu, Double::sum);
        balance.merge(way.from(), -teu, Double::sum);
    }

    @Test
    void where_none_return_there_are_none() {
        assertThat(returns(0, 0).of(sent())).isEmpty();
    }
}
