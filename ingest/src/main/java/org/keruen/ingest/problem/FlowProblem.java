package org.keruen.ingest.problem;

/// What is carried, what limits it or what was counted does not fit together.
public sealed interface FlowProblem extends Problem {

    record WithinZone(Spot at, String zone) implements FlowProblem {
        @Override
        public String code() {
            return "PKG-120";
        }

        @Override
        public String what() {
            return "the row carries cargo from %s to itself, which takes no corridor".formatted(zone);
        }

        @Override
        public String fix() {
            return "correct from or to, or make the row a control row: role control";
        }
    }

    record Nowhere(Spot at, String resource) implements FlowProblem {
        @Override
        public String code() {
            return "PKG-121";
        }

        @Override
        public String what() {
            return "resource %s names neither a place nor a link".formatted(resource);
        }

        @Override
        public String fix() {
            return "fill place, or link, or both where it is one end of the link";
        }
    }

    record NoFigure(Spot at, String resource) implements FlowProblem {
        @Override
        public String code() {
            return "PKG-122";
        }

        @Override
        public String what() {
            return "resource %s has no figure".formatted(resource);
        }

        @Override
        public String fix() {
            return "fill nominal, practical or achieved; a capacity that is not known does not belong in the table";
        }
    }

    record SilentWithoutReason(Spot at, String series) implements FlowProblem {
        @Override
        public String code() {
            return "PKG-123";
        }

        @Override
        public String what() {
            return "series %s cannot be compared with flows, and does not say why".formatted(series);
        }

        @Override
        public String fix() {
            return "say why in reason, or write yes in speaks and add its terms to series_terms.csv";
        }
    }

    record NoTerms(Spot at, String series) implements FlowProblem {
        @Override
        public String code() {
            return "PKG-124";
        }

        @Override
        public String what() {
            return "series %s does not say which flows it counts".formatted(series);
        }

        @Override
        public String fix() {
            return "add its terms to series_terms.csv, or write no in speaks and say why in reason";
        }
    }

    record TermOfSilent(Spot at, String series) implements FlowProblem {
        @Override
        public String code() {
            return "PKG-125";
        }

        @Override
        public String what() {
            return "series %s cannot be compared with flows, yet has a term".formatted(series);
        }

        @Override
        public String fix() {
            return "take the row out, or write yes in speaks of series %s".formatted(series);
        }
    }

    /// The target of a term is not what its count needs.
    record NotATarget(Spot at, String count, String cell, String needed) implements FlowProblem {
        @Override
        public String code() {
            return "PKG-126";
        }

        @Override
        public String what() {
            return "\"%s\" is no target for count %s".formatted(cell, count);
        }

        @Override
        public String fix() {
            return "write " + needed;
        }
    }

    record NoZones(Spot at) implements FlowProblem {
        @Override
        public String code() {
            return "PKG-127";
        }

        @Override
        public String what() {
            return "the term counts between zones and names none, so it would count everything";
        }

        @Override
        public String fix() {
            return "fill fromZones, toZones or both";
        }
    }

    record OtherUnit(Spot at, String unit, String series, String expected) implements FlowProblem {
        @Override
        public String code() {
            return "PKG-128";
        }

        @Override
        public String what() {
            return "the observation is in %s, its series %s in %s".formatted(unit, series, expected);
        }

        @Override
        public String fix() {
            return "convert the value and write %s, or give it a series of its own".formatted(expected);
        }
    }
}
