package org.keruen.ingest.problem;

/// A link, terminal or operation does not fit the network.
public sealed interface NetworkProblem extends Problem {

    record TooShort(Spot at, double km, double greatCircle) implements NetworkProblem {
        @Override
        public String code() {
            return "PKG-060";
        }

        @Override
        public String what() {
            return "%s km is shorter than the %.0f km of the straight line".formatted(km, greatCircle);
        }

        @Override
        public String fix() {
            return "correct km, or the coordinates of one of the two places";
        }
    }

    record TooLong(Spot at, double km, double greatCircle, double times) implements NetworkProblem {
        @Override
        public String code() {
            return "PKG-061";
        }

        @Override
        public String what() {
            return "%s km is more than %.0f times the %.0f km of the straight line".formatted(km, times, greatCircle);
        }

        @Override
        public String fix() {
            return "correct km or the coordinates, or split the link at a place on its way";
        }
    }

    record RailWithoutGauge(Spot at) implements NetworkProblem {
        @Override
        public String code() {
            return "PKG-062";
        }

        @Override
        public String what() {
            return "a railway without a gauge";
        }

        @Override
        public String fix() {
            return "fill gauge: 1435, 1520 or 1668";
        }
    }

    record GaugeOffRails(Spot at, String mode) implements NetworkProblem {
        @Override
        public String code() {
            return "PKG-063";
        }

        @Override
        public String what() {
            return "%s does not run on rails, yet has a gauge".formatted(mode);
        }

        @Override
        public String fix() {
            return "leave gauge empty, or correct the mode";
        }
    }

    /// An error for a link; a warning where the row merely never applies.
    record UnknownCountry(Spot at, String country, boolean fatal) implements NetworkProblem {
        @Override
        public String code() {
            return "PKG-064";
        }

        @Override
        public String what() {
            return "no place lies in %s".formatted(country);
        }

        @Override
        public String fix() {
            return "correct the code, or add the places of that country to places.csv";
        }
    }

    record SilentBorder(Spot at, String place, String direction, String side, String mode) implements NetworkProblem {
        @Override
        public String code() {
            return "PKG-065";
        }

        @Override
        public String what() {
            return "%s %s has no border operation on the %s side for %s, so it costs no time"
                    .formatted(place, direction, side, mode);
        }

        @Override
        public String fix() {
            return "add a row to operations.csv: operation border, place %s, direction %s".formatted(place, direction);
        }

        @Override
        public boolean fatal() {
            return false;
        }
    }

    record BreakWithoutChange(Spot at, String place, String direction, int from, int to) implements NetworkProblem {
        @Override
        public String code() {
            return "PKG-066";
        }

        @Override
        public String what() {
            return "at %s trains of %d mm meet %d mm (%s), and no gauge change is described"
                    .formatted(place, from, to, direction);
        }

        @Override
        public String fix() {
            return "add a row to operations.csv: operation gaugeChange, place %s, direction %s"
                    .formatted(place, direction);
        }

        @Override
        public boolean fatal() {
            return false;
        }
    }

    record RoleUnserved(Spot at, String place, String role) implements NetworkProblem {
        @Override
        public String code() {
            return "PKG-067";
        }

        @Override
        public String what() {
            return "nothing that %s could use reaches %s".formatted(role, place);
        }

        @Override
        public String fix() {
            return "add a link of that mode at %s, or take the role out".formatted(place);
        }

        @Override
        public boolean fatal() {
            return false;
        }
    }

    record Loop(Spot at) implements NetworkProblem {
        @Override
        public String code() {
            return "PKG-068";
        }

        @Override
        public String what() {
            return "the link ends where it begins";
        }

        @Override
        public String fix() {
            return "correct from or to";
        }
    }

    record NoProduct(Spot at) implements NetworkProblem {
        @Override
        public String code() {
            return "PKG-069";
        }

        @Override
        public String what() {
            return "a pipeline that does not say what it carries";
        }

        @Override
        public String fix() {
            return "fill product: crude or gas";
        }
    }
}
