package org.keruen.study.question;

import java.time.LocalDate;
import java.util.List;

/// Two parts of the question cannot both be true.
public sealed interface ConflictProblem extends RequestProblem {
    /// A place that must be touched lies in a country that must not.
    record AvoidedPlace(String option, String place, String country) implements ConflictProblem {
        @Override
        public String code() {
            return "REQ-040";
        }

        @Override
        public String what() {
            return place + " lies in " + country + ", which is to be avoided";
        }

        @Override
        public String where() {
            return option + ", --avoid";
        }

        @Override
        public String fix() {
            return "leave " + country + " out of --avoid, or give another place";
        }
    }

    /// The cargo must be there before it is ready.
    record TooEarly(String option, LocalDate day, LocalDate ready) implements ConflictProblem {
        @Override
        public String code() {
            return "REQ-041";
        }

        @Override
        public String what() {
            return option + " " + day + " is not after the day the cargo is ready, " + ready;
        }

        @Override
        public String where() {
            return option + ", --ready";
        }

        @Override
        public String fix() {
            return "give a later day, or an earlier --ready";
        }
    }

    /// None of the modes allowed reaches the place.
    record NotServed(String option, String place, List<String> modes, List<String> serving) implements ConflictProblem {
        public NotServed {
            modes = List.copyOf(modes);
            serving = List.copyOf(serving);
        }

        @Override
        public String code() {
            return "REQ-042";
        }

        @Override
        public String what() {
            return "no terminal of " + place + " is served by " + String.join(", ", modes);
        }

        @Override
        public String where() {
            return option + ", --modes";
        }

        @Override
        public String fix() {
            return serving.isEmpty() ? "give a place that has a terminal" : "allow " + String.join(" or ", serving);
        }
    }
}
