package org.keruen.ingest.problem;

import java.util.List;

/// A row contradicts itself or the rows it names.
public sealed interface RowProblem extends Problem {

    record RepeatedId(Spot at, String id, int first) implements RowProblem {
        @Override
        public String code() {
            return "PKG-040";
        }

        @Override
        public String what() {
            return "%s is already the key of row %d".formatted(id, first);
        }

        @Override
        public String fix() {
            return "give this row a key of its own, or delete one of the two";
        }
    }

    record UnknownReference(Spot at, String table, String id, List<String> similar) implements RowProblem {
        @Override
        public String code() {
            return "PKG-041";
        }

        @Override
        public String what() {
            return "%s has no %s".formatted(table, id);
        }

        @Override
        public String fix() {
            return similar.isEmpty()
                    ? "add %s to %s, or name a row that is there".formatted(id, table)
                    : "did you mean %s?".formatted(String.join(", ", similar));
        }
    }

    record BasisMissing(Spot at) implements RowProblem {
        @Override
        public String code() {
            return "PKG-042";
        }

        @Override
        public String what() {
            return "the row does not say how its figures are known";
        }

        @Override
        public String fix() {
            return "fill basis: sourced, derived, assumed or illustrative";
        }
    }

    record SourceMissing(Spot at, String basis) implements RowProblem {
        @Override
        public String code() {
            return "PKG-043";
        }

        @Override
        public String what() {
            return "the row is %s, but names no source".formatted(basis);
        }

        @Override
        public String fix() {
            return "name ids of sources.csv in source, or write assumed as the basis";
        }
    }

    record SourceWithoutUrl(Spot at, String id) implements RowProblem {
        @Override
        public String code() {
            return "PKG-044";
        }

        @Override
        public String what() {
            return "source %s has no address where it can be read".formatted(id);
        }

        @Override
        public String fix() {
            return "fill url with the http address of the page or document, or file:NAME for a file of your own";
        }
    }

    record QuoteTooLong(Spot at, int words) implements RowProblem {
        @Override
        public String code() {
            return "PKG-045";
        }

        @Override
        public String what() {
            return "the quote has %d words".formatted(words);
        }

        @Override
        public String fix() {
            return "quote 25 words at most; the rest belongs in the notes, in your own words";
        }

        @Override
        public boolean fatal() {
            return false;
        }
    }

    record UnusedSource(Spot at, String id) implements RowProblem {
        @Override
        public String code() {
            return "PKG-046";
        }

        @Override
        public String what() {
            return "no row names source %s".formatted(id);
        }

        @Override
        public String fix() {
            return "name it in the source column of the rows it supports, or delete it";
        }

        @Override
        public boolean fatal() {
            return false;
        }
    }

    record ValidityBackwards(Spot at, String first, String last) implements RowProblem {
        @Override
        public String code() {
            return "PKG-047";
        }

        @Override
        public String what() {
            return "the row ends on %s, before it begins on %s".formatted(last, first);
        }

        @Override
        public String fix() {
            return "exchange the two days, or leave one empty for open";
        }
    }

    record WaitsNotRising(Spot at, double p10, double p50, double p90) implements RowProblem {
        @Override
        public String code() {
            return "PKG-048";
        }

        @Override
        public String what() {
            return "the waits do not rise: P10 %s, P50 %s, P90 %s".formatted(p10, p50, p90);
        }

        @Override
        public String fix() {
            return "write them so that P10 ≤ P50 ≤ P90";
        }
    }

    record NoRate(Spot at, String currency) implements RowProblem {
        @Override
        public String code() {
            return "PKG-049";
        }

        @Override
        public String what() {
            return "fx.csv has no yearly rate for %s".formatted(currency);
        }

        @Override
        public String fix() {
            return "add a row to fx.csv with a year as its date and %s per US dollar".formatted(currency);
        }
    }
}
