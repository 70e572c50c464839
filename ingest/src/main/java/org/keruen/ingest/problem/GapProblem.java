package org.keruen.ingest.problem;

/// Something that runs has no price or no CO2e factor.
public sealed interface GapProblem extends Problem {

    record NoTariff(Spot at, String mode, String country, String form) implements GapProblem {
        @Override
        public String code() {
            return "PKG-100";
        }

        @Override
        public String what() {
            return "%s in %s carries %s, but no haul tariff prices it".formatted(mode, country, form);
        }

        @Override
        public String fix() {
            return "add a haul row for that mode, country and form; without it the haul costs nothing";
        }

        @Override
        public boolean fatal() {
            return false;
        }
    }

    record NoFactor(Spot at, String mode, String traction, String country) implements GapProblem {
        @Override
        public String code() {
            return "PKG-101";
        }

        @Override
        public String what() {
            return "no CO2e factor for %s%s in %s".formatted(mode, traction, country);
        }

        @Override
        public String fix() {
            return "add a haul row to factors.csv for that mode; without it the haul emits nothing";
        }

        @Override
        public boolean fatal() {
            return false;
        }
    }
}
