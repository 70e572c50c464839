package org.keruen.bench.corridor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.cargo.BoxSize;
import org.keruen.model.cargo.Cargo;
import org.keruen.model.cargo.Commodity;
import org.keruen.model.cargo.Form;
import org.keruen.model.place.Place;
import org.keruen.model.place.Terminal;
import org.keruen.model.place.TerminalRole;
import org.keruen.model.units.Tonnes;
import org.keruen.plan.PlanRequest;

/// Requests drawn at random from what a package holds: a cargo, two cities whose terminals take its form, a day of
/// 2026.
///
/// Half of the draws are boxes, the others wagons, loose tonnes, pieces and air cargo. No conditions, so each is
/// one compile and one search. The same seed draws the same requests.
public final class RandomRequests {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 365;
    private static final List<BoxSize> SIZES = List.of(BoxSize.values());

    private final SplittableRandom random;
    private final List<Commodity> commodities;
    private final Map<TerminalRole, List<List<Place>>> cities = new EnumMap<>(TerminalRole.class);
    private final boolean risk;

    /// @param risk whether risk is a fourth criterion
    public RandomRequests(CorridorPackage corridors, long seed, boolean risk) {
        this.risk = risk;
        random = new SplittableRandom(seed);
        commodities = corridors.commodities();
        Map<Id<Place>, Set<TerminalRole>> roles = new LinkedHashMap<>();
        for (Terminal terminal : corridors.terminals()) {
            if (terminal.status() != Terminal.Status.OPERATING) continue;
            roles.computeIfAbsent(terminal.place(), p -> EnumSet.noneOf(TerminalRole.class))
                    .addAll(terminal.roles());
        }
        for (TerminalRole role : TerminalRole.values()) {
            Map<String, List<Place>> byCity = new LinkedHashMap<>();
            for (Place place : corridors.places()) {
                if (!roles.getOrDefault(place.id(), Set.of()).contains(role)) continue;
                String city = place.city().isEmpty() ? place.id().text() : place.country() + place.city();
                byCity.computeIfAbsent(city, c -> new ArrayList<>()).add(place);
            }
            cities.put(role, List.copyOf(byCity.values()));
        }
    }

    /// So many requests, each between two different cities.
    public List<PlanRequest> draw(int count) {
        List<PlanRequest> requests = new ArrayList<>();
        while (requests.size() < count) {
            switch (random.nextInt(10)) {
                case 0, 1, 2, 3, 4 -> add(requests, boxes(), TerminalRole.BOX_RAIL);
                case 5, 6 -> add(requests, wagons(), TerminalRole.WAGON_RAIL);
                case 7 -> add(requests, tonnes(Form.WAGON, 10, 2000), TerminalRole.WAGON_RAIL);
                case 8 -> add(requests, piece(), TerminalRole.WAGON_RAIL);
                default -> add(requests, tonnes(Form.AIR, 1, 40), TerminalRole.AIR);
            }
        }
        return requests;
    }

    private void add(List<PlanRequest> requests, Cargo cargo, TerminalRole role) {
        List<List<Place>> among = cities.getOrDefault(role, List.of());
        if (among.size() < 2) return;
        List<Place> from = among.get(random.nextInt(among.size()));
        List<Place> to = among.get(random.nextInt(among.size()));
        if (from.equals(to)) return;
        LocalDate ready = FIRST_DAY.plusDays(random.nextInt(DAYS));
        requests.add(new PlanRequest(
                from,
                to,
                cargo,
                ready,
                ready,
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                Set.of(),
                List.of(),
                Set.of(),
                OptionalInt.empty(),
                risk));
    }

    private Cargo boxes() {
        int count = 1 + random.nextInt(4);
        BoxSize size = SIZES.get(random.nextInt(SIZES.size()));
        String commodity = commodity(Form.BOX);
        return new Cargo.Boxes(count, size, commodity, "%dx%s:%s".formatted(count, size.code(), commodity));
    }

    private Cargo wagons() {
        int count = 1 + random.nextInt(10);
        String commodity = commodity(Form.WAGON);
        return new Cargo.Wagons(count, "covered", commodity, "%dxwagon:%s".formatted(count, commodity));
    }

    private Cargo tonnes(Form form, int least, int most) {
        int tonnes = random.nextInt(least, most + 1);
        String commodity = commodity(form);
        return new Cargo.Bulk(new Tonnes(tonnes), commodity, "%dt:%s".formatted(tonnes, commodity));
    }

    private Cargo piece() {
        int tonnes = 20 + random.nextInt(60);
        String commodity = commodity(Form.PROJECT);
        return new Cargo.Load(
                1, 12, 3, 3, new Tonnes(tonnes), commodity, "1xload:12x3x3m,%dt:%s".formatted(tonnes, commodity));
    }

    private String commodity(Form form) {
        List<Commodity> fitting =
                commodities.stream().filter(c -> c.forms().contains(form)).toList();
        return fitting.get(random.nextInt(fitting.size())).id();
    }
}
