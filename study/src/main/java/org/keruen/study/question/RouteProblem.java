package org.keruen.study.question;

import java.util.List;

/// It cannot be told which route is asked after.
public sealed interface RouteProblem extends RequestProblem {
    /// No family of routes is called that.
    record UnknownRoute(String word, List<String> known) implements RouteProblem {
        public UnknownRoute {
            known = List.copyOf(known);
        }

        @Override
        public String code() {
            return "REQ-053";
        }

        @Override
        public String what() {
            return "\"" + word + "\" is not a kind of route";
        }

        @Override
        public String where() {
            return "--route";
        }

        @Override
        public String fix() {
            return "write one of " + String.join(", ", known);
        }
    }

    /// Neither a kind of route nor an option is named, or both are.
    record OneRoute(boolean both) implements RouteProblem {
        @Override
        public String code() {
            return "REQ-054";
        }

        @Override
        public String what() {
            return both ? "two routes are asked after" : "no route is asked after";
        }

        @Override
        public String where() {
            return both ? "--option" : "--route";
        }

        @Override
        public String fix() {
            return "give either --route, such as --route northern, or --option with a number or id of an earlier answer";
        }
    }
}
