package org.keruen.ingest.problem;

/// A service does not fit the network, its timetable or its days.
public sealed interface ServiceProblem extends Problem {

    record NotConnected(Spot at, String service, String from, String to, String system) implements ServiceProblem {
        @Override
        public String code() {
            return "PKG-080";
        }

        @Override
        public String what() {
            return "%s cannot get from %s to %s on open links of %s".formatted(service, from, to, system);
        }

        @Override
        public String fix() {
            return "add the missing link, name places on the way in via, or correct from, to, mode or gauge";
        }
    }

    record NoDeparture(Spot at, String service) implements ServiceProblem {
        @Override
        public String code() {
            return "PKG-081";
        }

        @Override
        public String what() {
            return "%s has a timetable without a departure".formatted(service);
        }

        @Override
        public String fix() {
            return "add its departures to departures.csv, or use scheduleKind headway";
        }
    }

    record NoHeadway(Spot at, String service) implements ServiceProblem {
        @Override
        public String code() {
            return "PKG-082";
        }

        @Override
        public String what() {
            return "%s has no hours between departures".formatted(service);
        }

        @Override
        public String fix() {
            return "fill headwayHours with a number above 0";
        }
    }

    record NoSegments(Spot at, String service) implements ServiceProblem {
        @Override
        public String code() {
            return "PKG-083";
        }

        @Override
        public String what() {
            return "%s is a line without segments".formatted(service);
        }

        @Override
        public String fix() {
            return "add its segments to segments.csv, or use pattern area";
        }
    }

    record AreaWithoutLink(Spot at, String service, String system) implements ServiceProblem {
        @Override
        public String code() {
            return "PKG-084";
        }

        @Override
        public String what() {
            return "%s covers no open link of %s".formatted(service, system);
        }

        @Override
        public String fix() {
            return "correct countries, mode, gauge or the days; both ends of a link must lie in the countries";
        }
    }

    record NeverInForce(Spot at, String service) implements ServiceProblem {
        @Override
        public String code() {
            return "PKG-085";
        }

        @Override
        public String what() {
            return "no day of the timetable of %s lies within its validity".formatted(service);
        }

        @Override
        public String fix() {
            return "correct the calendar, or validFrom and validTo of the service";
        }

        @Override
        public boolean fatal() {
            return false;
        }
    }

    record NeverRuns(Spot at, String calendar) implements ServiceProblem {
        @Override
        public String code() {
            return "PKG-086";
        }

        @Override
        public String what() {
            return "calendar %s has no day on which anything runs".formatted(calendar);
        }

        @Override
        public String fix() {
            return "fill days (such as Mon;Sat) or added, and check removed";
        }
    }

    record Stray(Spot at, String service, String why) implements ServiceProblem {
        @Override
        public String code() {
            return "PKG-087";
        }

        @Override
        public String what() {
            return "the row is not used: %s %s".formatted(service, why);
        }

        @Override
        public String fix() {
            return "take the row out, or correct the service";
        }

        @Override
        public boolean fatal() {
            return false;
        }
    }
}
