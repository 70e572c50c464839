package org.keruen.graph.pareto;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A timetable drawn as text, made into a graph: one leg a line, `id from-to dep-arr cost co2 risk [service]`.
///
/// Every place has a node where one arrives and a node where one is ready to board, joined by an arc that takes the
/// place's change time. A leg with a service ends at a node of its own for "still on board", from where the same
/// service goes on without a change.
final class Timetable {
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Leg(String id, String from, String to, long[] numbers, String service) {}

    private final List<Leg> legs = new ArrayList<>();
    private final Map<String, Integer> changes = new HashMap<>();
    private final Map<String, Integer> prices = new HashMap<>();

    static Timetable draw(String text) {
        Timetable timetable = new Timetable();
        for (String line : text.strip().split("\n", -1)) {
            String[] words = line.strip().split("[ -]+", -1);
            long[] numbers = new long[5];
            for (int i = 0; i < 5; i++) {
                numbers[i] = Long.parseLong(words[3 + i]);
            }
            timetable.legs.add(new Leg(words[0], words[1], words[2], numbers, words.length > 8 ? words[8] : ""));
        }
        return timetable;
    }

    Timetable change(String place, int hours) {
        changes.put(place, hours);
        return this;
    }

    /// What a waiting hour costs, change time included.
    Timetable charge(String place, int anHour) {
        prices.put(place, anHour);
        return this;
    }

    /// The front as lines `arrival cost co2 risk: leg leg …`.
    List<String> answer(String from, String to, long readyAt) {
        Map<String, Integer> nodes = new LinkedHashMap<>();
        for (Leg leg : legs) {
            for (String place : List.of(leg.from, leg.to)) {
                nodes.putIfAbsent("in " + place, nodes.size());
                nodes.putIfAbsent("out " + place, nodes.size());
            }
            nodes.putIfAbsent(landing(leg), nodes.size());
        }
        nodes.putIfAbsent("out " + from, nodes.size());
        nodes.putIfAbsent("in " + to, nodes.size());
        ParetoGraph.Builder builder = ParetoGraph.builder(nodes.size(), 4).waitingUnit(1);
        Map<Integer, List<String>> names = new HashMap<>();
        Map<String, Departures> boards = new LinkedHashMap<>();
        Map<String, List<String>> boardNames = new HashMap<>();
        for (Leg leg : legs) {
            for (String tail : List.of("out " + leg.from, leg.from + " on " + leg.service)) {
                if (nodes.containsKey(tail)) {
                    String board = nodes.get(tail) + ">" + nodes.get(landing(leg));
                    long[] n = leg.numbers;
                    boards.computeIfAbsent(board, key -> new Departures(4)).add(n[0], n[1], n[2], n[3], n[4]);
                    boardNames.computeIfAbsent(board, key -> new ArrayList<>()).add(leg.id);
                }
            }
        }
        boards.forEach((board, departures) -> {
            String[] ends = board.split(">", -1);
            int arc = builder.board(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), departures);
            names.put(arc, boardNames.getOrDefault(board, List.of()));
        });
        nodes.forEach((name, node) -> {
            if (name.startsWith("in ")) {
                String place = name.substring(3);
                int hours = changes.getOrDefault(place, 0);
                int price = prices.getOrDefault(place, 0);
                Integer out = nodes.get("out " + place);
                if (out != null) {
                    builder.arc(node, out, hours, (long) hours * price, 0, 0);
                    builder.waitingPrice(out, price);
                }
            } else if (name.contains(" on ")) {
                builder.arc(node, nodes.getOrDefault("in " + name.split(" on ", -1)[0], 0), 0, 0, 0, 0);
            }
        });
        ParetoFront front = new ParetoSearch(builder.build())
                .search(ParetoQuery.builder(4)
                        .source(nodes.getOrDefault("out " + from, 0), readyAt, 0, 0, 0)
                        .target(nodes.getOrDefault("in " + to, 0))
                        .build());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < front.size(); i++) {
            StringBuilder line = new StringBuilder(
                    "%d %d %d %d:".formatted(front.cost(i, 0), front.cost(i, 1), front.cost(i, 2), front.cost(i, 3)));
            ParetoPath path = front.path(i);
            for (int step = 0; step < path.length(); step++) {
                List<String> ids = names.get(path.arc(step));
                if (ids != null) {
                    line.append(' ').append(ids.get(path.departure(step)));
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static String landing(Leg leg) {
        return leg.service.isEmpty() ? "in " + leg.to : leg.to + " on " + leg.service;
    }
}
