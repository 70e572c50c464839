package org.keruen.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.keruen.model.issue.Refused;
import org.keruen.report.Fragments;
import org.keruen.report.JsonObject;
import org.keruen.scenario.Scenario;
import org.keruen.study.answers.Answers;
import org.keruen.study.board.BoardStudy;
import org.keruen.study.co2.Co2Study;
import org.keruen.study.corridors.Corridors;
import org.keruen.study.corridors.OpenCorridors;
import org.keruen.study.corridors.PackageChoice;
import org.keruen.study.explain.ExplainStudy;
import org.keruen.study.offer.OfferStudy;
import org.keruen.study.orders.OrdersStudy;
import org.keruen.study.plan.PlanStudy;
import org.keruen.study.plan.WhyNotStudy;

/// The package, opened once, and what answers questions about it, kept ready. The same for each scenario, overlay and
/// order that is asked for, of which the last few are kept.
public final class Desk {
    private static final int MOST = 6;

    private final PackageChoice choice;
    private final Answers answers;
    private final OwnFiles own;
    private final AtomicLong editions = new AtomicLong();
    private final Ready base;

    /// By what they are asked of, the one asked for last at the end.
    private final Map<PackageChoice, Ready> others = new LinkedHashMap<>(16, 0.75f, true);

    /// Throws [Refused] where the package cannot be opened.
    public Desk(PackageChoice choice, Answers answers, OwnFiles own) {
        this.choice = choice;
        this.answers = answers;
        this.own = own;
        this.base = new Ready(editions.incrementAndGet(), Corridors.open(choice), answers);
    }

    /// What answers questions about one package in one scenario, for any number of threads.
    public static final class Ready {
        private final long edition;
        private final OpenCorridors open;
        private final Fragments fragments = new Fragments();
        private final PlanStudy plan;
        private final WhyNotStudy whyNot;
        private final ExplainStudy explain;
        private final Co2Study co2;
        private final BoardStudy board;
        private final OrdersStudy orders;
        private final OfferStudy offer;

        private Ready(long edition, OpenCorridors open, Answers answers) {
            this.edition = edition;
            this.open = open;
            this.plan = new PlanStudy(open);
            this.whyNot = new WhyNotStudy(open, Optional.of(answers));
            this.explain = new ExplainStudy(open, Optional.of(answers));
            this.co2 = new Co2Study(open, Optional.of(answers));
            this.board = new BoardStudy(open);
            this.orders = new OrdersStudy(open);
            this.offer = new OfferStudy(open);
        }

        /// Tells one opening of data from every other: what was answered of this one holds for no other.
        public long edition() {
            return edition;
        }

        /// What documents about this package are made of.
        public Fragments fragments() {
            return fragments;
        }

        public OpenCorridors open() {
            return open;
        }

        public PlanStudy plan() {
            return plan;
        }

        public WhyNotStudy whyNot() {
            return whyNot;
        }

        public ExplainStudy explain() {
            return explain;
        }

        public Co2Study co2() {
            return co2;
        }

        public BoardStudy board() {
            return board;
        }

        public OrdersStudy orders() {
            return orders;
        }

        public OfferStudy offer() {
            return offer;
        }
    }

    public PackageChoice choice() {
        return choice;
    }

    public OwnFiles own() {
        return own;
    }

    /// The package as it is.
    public Ready base() {
        return base;
    }

    /// The package in a setting. Throws [Refused] where there is no such scenario, overlay or order, or the data cannot
    /// be used with it.
    public Ready in(Setting setting) {
        PackageChoice wanted = choice(setting);
        if (wanted.equals(choice)) return base;
        synchronized (others) {
            Ready known = others.get(wanted);
            if (known != null) return known;
        }
        Ready made = new Ready(editions.incrementAndGet(), Corridors.open(wanted), answers);
        synchronized (others) {
            others.put(wanted, made);
            if (others.size() > MOST) others.remove(others.keySet().iterator().next());
        }
        return made;
    }

    /// What a setting means. A scenario's name with a folder or an ending in it would be the path of a file: those are
    /// for the command line, not for whoever reaches the server.
    public PackageChoice choice(Setting setting) {
        String name = setting.scenario().orElse(Scenario.BASELINE);
        if (!name.matches("[\\p{Alnum}_-]{1,80}")) throw new Refused(List.of(new ScenarioName(name)));
        List<Path> overlays = new ArrayList<>(choice.overlays());
        overlays.addAll(own.folders(setting));
        String scenario = name;
        // The package as it is, whatever a person calls a scenario of theirs.
        if (name.equals(Scenario.BASELINE)) return new PackageChoice(choice.folder(), overlays, name);
        for (Path file : own.scenarios()) {
            if (String.valueOf(file.getFileName()).equals(name + ".yaml")) scenario = file.toString();
        }
        return new PackageChoice(choice.folder(), overlays, scenario);
    }

    /// Opens the package with a scenario that is to be kept. Throws [Refused] where that cannot be done, or it calls
    /// itself otherwise.
    public void checkScenario(String name, String yaml) {
        Path file = own.laid("check", Map.of(name + ".yaml", yaml)).resolve(name + ".yaml");
        OpenCorridors opened = Corridors.open(new PackageChoice(choice.folder(), choice.overlays(), file.toString()));
        if (!opened.scenario().equals(name)) throw new Refused(List.of(new ScenarioName(opened.scenario())));
    }

    /// Opens the package with an overlay that is to be kept. Throws [Refused] where that cannot be done.
    public void checkOverlay(String name, Map<String, String> files) {
        List<Path> overlays = new ArrayList<>(choice.overlays());
        overlays.add(own.laid(name, files));
        Corridors.open(new PackageChoice(choice.folder(), overlays, Scenario.BASELINE));
    }

    /// One row as the table of orders.
    public String orders(JsonObject row) {
        return OwnFiles.table(List.of(row));
    }
}
