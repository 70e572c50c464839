package org.keruen.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.keruen.model.network.Mode;
import org.keruen.supernetwork.drawing.Cargoes;
import org.keruen.supernetwork.drawing.Drawing;

/// A small corridor made from a seed: two or three countries on two gauges, areas and lines, roads, a sea, headways and
/// timetables, through rates, services and links that begin or end; and a question about it. Prices are whole cents.
final class RandomCorridor {
    static final int HORIZON_DAYS = 40;
    private static final List<String> COUNTRIES = List.of("CN", "KZ", "DE");
    private static final List<String> GAUGES = List.of("1435", "1520", "1435");

    private final Random random;
    private final List<String> lines = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Integer> countryOf = new ArrayList<>();
    private final List<Track> tracks = new ArrayList<>();
    private final int countries;

    /// A drawn link, and the system that runs on it.
    private record Track(int from, int to, String system) {}

    private RandomCorridor(long seed) {
        this.random = new Random(seed * 7919 + 17);
        this.countries = 2 + random.nextInt(2);
        places();
        rail();
        roads();
        sea();
        areas();
        int services = 2 + random.nextInt(3);
        for (int i = 0; i < services; i++) line("L" + i);
        prices();
        lines.add("parameter planHorizonDays " + HORIZON_DAYS);
    }

    static Drawing of(long seed) {
        return Drawing.draw(String.join("\n", new RandomCorridor(seed).lines));
    }

    /// The plain question of a seed: from the first place to the last.
    static Asked asked(long seed) {
        RandomCorridor corridor = new RandomCorridor(seed);
        Asked asked = Asked.of(
                Drawing.draw(String.join("\n", corridor.lines)), corridor.names.getFirst(), corridor.names.getLast());
        return switch ((int) (seed % 5)) {
            case 0 -> asked.cargo(Cargoes.forty(2));
            case 1 -> asked.cargo(Cargoes.tonnes(50, "goods"));
            case 2 -> asked.cargo(Cargoes.wagons(1, "goods"));
            default -> asked;
        };
    }

    /// The question of a seed with a condition that turns with the seed.
    static Asked conditional(long seed) {
        Asked asked = asked(seed);
        Random turn = new Random(seed + 5);
        List<String> places = asked.drawing().corridors().places().stream()
                .map(p -> p.id().text())
                .toList();
        long arrival = asked.front().stream()
                .mapToLong(route -> route.arrival())
                .min()
                .orElse(asked.drawing()
                        .clock(places.getFirst(), "2026-03-09T00:00")
                        .getEpochSecond());
        long cents =
                asked.front().stream().mapToLong(route -> route.cents()).min().orElse(100_000);
        return switch (turn.nextInt(7)) {
            case 0 -> asked.deadline(Instant.ofEpochSecond(arrival + turn.nextInt(200) * 3600L));
            case 1 -> asked.budget(cents + turn.nextInt(100_000));
            case 2 -> asked.maxTransfers(turn.nextInt(3));
            case 3 -> asked.via(places.get(turn.nextInt(places.size())));
            case 4 -> asked.via(places.get(turn.nextInt(places.size())), places.get(turn.nextInt(places.size())));
            case 5 -> asked.modes(Mode.RAIL, turn.nextBoolean() ? Mode.ROAD : Mode.FEEDER);
            default -> asked.avoid(COUNTRIES.get(turn.nextInt(COUNTRIES.size())));
        };
    }

    /// A service that a random corridor does not have yet, over links it has.
    static String oneMoreService(long seed) {
        RandomCorridor corridor = new RandomCorridor(seed);
        corridor.lines.clear();
        corridor.line("More");
        return String.join("\n", corridor.lines);
    }

    private void places() {
        int count = 5 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            int country = Math.min(countries - 1, i * countries / count);
            String name = "P" + i;
            names.add(name);
            countryOf.add(country);
            lines.add("place %s %s".formatted(name, COUNTRIES.get(country)));
            List<String> roles = new ArrayList<>(List.of("box_rail", "wagon_rail"));
            if (chance(70)) roles.add("truck");
            if (chance(60)) roles.add("box_sea");
            if (chance(40)) roles.add("wagon_ferry");
            if (i == 0 || i == count - 1 || chance(70)) {
                lines.add("terminal %s %s".formatted(name, String.join(",", roles)));
            }
        }
    }

    /// A line through all places, broken in gauge at every border, and a few more tracks.
    private void rail() {
        for (int i = 0; i + 1 < names.size(); i++) {
            boolean border = !countryOf.get(i).equals(countryOf.get(i + 1));
            String gauge = GAUGES.get(countryOf.get(border && chance(50) ? i : i + 1));
            track(i, i + 1, "rail/" + (border ? gauge : GAUGES.get(countryOf.get(i))));
            if (!border) continue;
            String across = COUNTRIES.get(countryOf.get(i)) + ">" + COUNTRIES.get(countryOf.get(i + 1));
            for (int side : new int[] {i, i + 1}) {
                if (chance(85)) lines.add("operation border %s %s %dh".formatted(names.get(side), across, hours(6)));
                if (chance(90)) {
                    lines.add("operation gauge_change %s %s %dh queue 1/%d/20h"
                            .formatted(names.get(side), across, hours(10), hours(10)));
                }
            }
        }
        for (int more = 1 + random.nextInt(3); more > 0; more--) {
            int a = random.nextInt(names.size());
            int b = random.nextInt(names.size());
            if (a == b) continue;
            track(a, b, "rail/" + GAUGES.get(countryOf.get(a)));
        }
    }

    private void roads() {
        for (int more = 1 + random.nextInt(3); more > 0; more--) {
            int a = random.nextInt(names.size() - 1);
            track(a, a + 1 + random.nextInt(names.size() - a - 1), "road");
        }
    }

    private void sea() {
        if (chance(30)) return;
        int a = random.nextInt(2);
        int b = names.size() - 1 - random.nextInt(2);
        String system = chance(50) ? "feeder" : "ferry";
        track(a, b, system);
        if (chance(60))
            lines.add("operation transfer %s any %dh mode rail>%s".formatted(names.get(a), hours(8), system));
        if (chance(60))
            lines.add("operation transfer %s any %dh mode %s>rail".formatted(names.get(b), hours(8), system));
        lines.add("line Ship %s takes box,wagon %s : %s %s %s"
                .formatted(schedule(), validity(20), names.get(a), system, names.get(b)));
    }

    private void areas() {
        lines.add("area Standard rail/1435 in CN,KZ,DE every %dh takes box,wagon cutoff %dh"
                .formatted(hours(48), hours(6)));
        if (chance(80))
            lines.add("area Broad rail/1520 in CN,KZ,DE every %dh takes box,wagon waits 1/3/9h".formatted(hours(48)));
        if (chance(80)) lines.add("area Trucks road in CN,KZ,DE every %dh takes box,truck".formatted(hours(6)));
    }

    /// A service along tracks that follow each other.
    private void line(String name) {
        int at = random.nextInt(names.size() - 1);
        StringBuilder run = new StringBuilder(names.get(at));
        int stops = 0;
        boolean[] seen = new boolean[names.size()];
        seen[at] = true;
        while (stops < 3) {
            List<Track> next = new ArrayList<>();
            for (Track track : tracks) if (track.from == at && !seen[track.to]) next.add(track);
            if (next.isEmpty()) break;
            Track track = next.get(random.nextInt(next.size()));
            run.append(' ').append(track.system).append(chance(40) ? "(%dh)".formatted(hours(60)) : "");
            at = track.to;
            seen[at] = true;
            run.append(' ').append(names.get(at)).append(chance(15) ? "(off)" : chance(15) ? "(on)" : "");
            stops++;
        }
        if (stops == 0) return;
        String text = run.toString().replaceAll("\\((on|off)\\)$", "");
        lines.add("line %s %s takes box,wagon traffic block cutoff %dh %s : %s"
                .formatted(name, schedule(), hours(8), validity(20), text));
        String[] words = text.replaceAll("\\([a-z0-9]*\\)", "").split(" ", -1);
        if (chance(40)) {
            lines.add("tariff through %s USD/%s service %s from %s to %s includes gauge_change"
                    .formatted(amount(2000), chance(50) ? "box" : "wagon", name, words[0], words[words.length - 1]));
        }
        if (chance(20)) lines.add("tariff through %s USD/box service %s".formatted(amount(2000), name));
        lines.add("tariff haul %s USD/km_box service %s".formatted(amount(1), name));
        lines.add("factor %d traffic %s".formatted(1 + random.nextInt(20), "block"));
        if (chance(30)) lines.add("tariff departure %s USD/shipment service %s".formatted(amount(200), name));
    }

    private void prices() {
        for (String mode : List.of("rail", "road", "feeder", "ferry")) {
            for (String unit : List.of("km_box", "km_wagon", "km_truck")) {
                lines.add("tariff haul %s USD/%s mode %s".formatted(amount(2), unit, mode));
            }
            lines.add("factor %d mode %s".formatted(5 + random.nextInt(80), mode));
        }
        for (String kind : List.of("handling", "border", "gauge_change", "transfer")) {
            for (String unit : List.of("box", "wagon", "truck")) {
                lines.add("tariff %s %s USD/%s".formatted(kind, amount(150), unit));
            }
        }
        lines.add("tariff haul %s USD/km_box mode rail country KZ".formatted(amount(2)));
        lines.add("factor %d hub".formatted(random.nextInt(3) * 500));
        lines.add("operation handling * in %dh".formatted(hours(6)));
        lines.add("operation handling * out %dh".formatted(hours(6)));
    }

    private void track(int from, int to, String system) {
        for (Track known : tracks) {
            if (known.system.equals(system)
                    && Math.min(known.from, known.to) == Math.min(from, to)
                    && Math.max(known.from, known.to) == Math.max(from, to)) return;
        }
        lines.add("link %s-%s %s %dkm %dh %s"
                .formatted(names.get(from), names.get(to), system, 50 + random.nextInt(900), hours(50), validity(6)));
        tracks.add(new Track(from, to, system));
        tracks.add(new Track(to, from, system));
    }

    private String schedule() {
        if (chance(50)) return "every %dh".formatted(12 * hours(10));
        return chance(50) ? "leaves 06:00,18:30" : "leaves 09:00 on MONDAY,THURSDAY";
    }

    /// Now and then something opens after the cargo is ready, or closes while it may be under way.
    private String validity(int percent) {
        if (!chance(percent)) return "";
        return chance(50)
                ? "since 2026-03-%02d".formatted(2 + random.nextInt(6))
                : "until 2026-03-%02d".formatted(3 + random.nextInt(10));
    }

    private String amount(int most) {
        int cents = 1 + random.nextInt(most * 100);
        return "%d.%02d".formatted(cents / 100, cents % 100);
    }

    private int hours(int most) {
        return 1 + random.nextInt(most);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
