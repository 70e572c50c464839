package org.keruen.study.question;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.keruen.plan.terms.Incoterm;

/// Terms of sale that cannot be reckoned with.
public sealed interface TermsProblem extends RequestProblem {
    @Override
    default String where() {
        return "--incoterm";
    }

    /// No such rule.
    record UnknownRule(String word) implements TermsProblem {
        @Override
        public String code() {
            return "REQ-140";
        }

        @Override
        public String what() {
            return "\"" + word + "\" is no rule of Incoterms 2020";
        }

        @Override
        public String fix() {
            return "one of "
                    + Arrays.stream(Incoterm.values()).map(Incoterm::name).collect(Collectors.joining(", "))
                    + ", and a place: \"FCA Xi'an\"";
        }
    }

    /// A rule without a place says nothing.
    record NoPlace(Incoterm rule) implements TermsProblem {
        @Override
        public String code() {
            return "REQ-141";
        }

        @Override
        public String what() {
            return rule + " is given without a place";
        }

        @Override
        public String fix() {
            return "name the place with it, for instance \"" + rule + " Xi'an\"";
        }
    }

    /// The place is known, and on none of the ways found as the rule needs it.
    record NotOnTheWay(Incoterm rule, String place, List<String> fitting) implements TermsProblem {
        public NotOnTheWay {
            fitting = List.copyOf(fitting);
        }

        @Override
        public String code() {
            return "REQ-142";
        }

        @Override
        public String what() {
            return "no way found %s %s".formatted(need(), place);
        }

        private String need() {
            return switch (rule) {
                case EXW -> "begins at";
                case FCA, CPT, CIP, DAP, DPU, DDP -> "has the cargo stop at";
                case FAS, FOB -> "has a ship leave from";
                case CFR, CIF -> "has a ship arrive at";
            };
        }

        @Override
        public String fix() {
            return fitting.isEmpty()
                    ? "take another rule, or allow ways by sea"
                    : "name one of " + String.join(", ", fitting);
        }
    }
}
