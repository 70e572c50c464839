package org.keruen.ingest.problem;

/// An operating order cannot be obeyed as it is written.
public sealed interface OrderProblem extends Problem {

    record QuotaUnknown(Spot at, String order) implements OrderProblem {
        @Override
        public String code() {
            return "PKG-130";
        }

        @Override
        public String what() {
            return "order %s is a quota without %s".formatted(order, at.column());
        }

        @Override
        public String fix() {
            return "fill quota and quotaUnit; a quota of unknown size is of kind other";
        }
    }

    record PeriodUnknown(Spot at, String order) implements OrderProblem {
        @Override
        public String code() {
            return "PKG-131";
        }

        @Override
        public String what() {
            return "order %s sets a quota for its whole period, whose days are not known".formatted(order);
        }

        @Override
        public String fix() {
            return "fill validFrom and validTo, or state the quota for a day or month";
        }
    }

    record ClassUnknown(Spot at, String order) implements OrderProblem {
        @Override
        public String code() {
            return "PKG-132";
        }

        @Override
        public String what() {
            return "order %s names commodities and no class, so cargo known by class alone cannot obey it"
                    .formatted(order);
        }

        @Override
        public String fix() {
            return "fill classes with the classes that these commodities are counted in";
        }
    }

    record BorderUnknown(Spot at, String order) implements OrderProblem {
        @Override
        public String code() {
            return "PKG-133";
        }

        @Override
        public String what() {
            return "order %s holds along a border, and does not say which".formatted(order);
        }

        @Override
        public String fix() {
            return "write pairs such as KZ>CN in passing, or leave reach empty";
        }
    }
}
