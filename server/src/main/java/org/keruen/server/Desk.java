package org.keruen.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.keruen.model.issue.Refused;
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

/// The package, opened once, and what answers questions about it, kept ready. The same in each scenario that is asked
/// for, of which the last few are kept.
public final class Desk {
    private static final int MOST = 6;

    private final PackageChoice choice;
    private final Answers answers;
    private final Ready base;

    /// Scenarios by name, the one asked for last at the end.
    private final Map<String, Ready> scenarios = new LinkedHashMap<>(16, 0.75f, true);

    /// Throws [Refused] where the package cannot be opened.
    public Desk(PackageChoice choice, Answers answers) {
        this.choice = choice;
        this.answers = answers;
        this.base = new Ready(Corridors.open(choice), answers);
    }

    /// What answers questions about one package in one scenario, for any number of threads.
    public static final class Ready {
        private final OpenCorridors open;
        private final PlanStudy plan;
        private final WhyNotStudy whyNot;
        private final ExplainStudy explain;
        private final Co2Study co2;
        private final BoardStudy board;
        private final OrdersStudy orders;
        private final OfferStudy offer;

        private Ready(OpenCorridors open, Answers answers) {
            this.open = open;
            this.plan = new PlanStudy(open);
            this.whyNot = new WhyNotStudy(open, Optional.of(answers));
            this.explain = new ExplainStudy(open, Optional.of(answers));
            this.co2 = new Co2Study(open, Optional.of(answers));
            this.board = new BoardStudy(open);
            this.orders = new OrdersStudy(open);
            this.offer = new OfferStudy(open);
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

    public Answers answers() {
        return answers;
    }

    /// The package as it is.
    public Ready base() {
        return base;
    }

    /// The package in a scenario, by the name of one that comes with it. Throws [Refused] where there is none.
    public Ready in(Optional<String> scenario) {
        String name = scenario.orElse(Scenario.BASELINE);
        if (name.equals(Scenario.BASELINE)) return base;
        synchronized (scenarios) {
            Ready known = scenarios.get(name);
            if (known != null) return known;
        }
        Ready made = new Ready(Corridors.open(in(name)), answers);
        synchronized (scenarios) {
            scenarios.put(name, made);
            if (scenarios.size() > MOST)
                scenarios.remove(scenarios.keySet().iterator().next());
        }
        return made;
    }

    /// The choice with a scenario. A name with a folder or an ending in it would be the path of a file: those are for
    /// the command line, not for whoever reaches the server.
    public PackageChoice in(String scenario) {
        if (!scenario.matches("[\\p{Alnum}_-]{1,80}")) throw new Refused(java.util.List.of(new ScenarioName(scenario)));
        return new PackageChoice(choice.folder(), choice.overlays(), scenario);
    }
}
