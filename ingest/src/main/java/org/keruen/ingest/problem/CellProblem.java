package org.keruen.ingest.problem;

import java.util.List;
import org.keruen.model.issue.Nearest;

/// A cell cannot be understood.
public sealed interface CellProblem extends Problem {

    record Empty(Spot at) implements CellProblem {
        @Override
        public String code() {
            return "PKG-020";
        }

        @Override
        public String what() {
            return "%s is empty".formatted(at.column());
        }

        @Override
        public String fix() {
            return "state %s; a row of which it is not known does not belong in the table".formatted(at.column());
        }
    }

    record NotANumber(Spot at, String cell, String mended) implements CellProblem {
        @Override
        public String code() {
            return "PKG-021";
        }

        @Override
        public String what() {
            return "\"%s\" is not a number".formatted(cell);
        }

        @Override
        public String fix() {
            return mended.isEmpty()
                    ? "write digits with a point for decimals, without units"
                    : "write %s: a point for decimals, no separators, no unit".formatted(mended);
        }
    }

    record OutOfRange(Spot at, String cell, String range) implements CellProblem {
        @Override
        public String code() {
            return "PKG-022";
        }

        @Override
        public String what() {
            return "%s must be %s, got %s".formatted(at.column(), range, cell);
        }

        @Override
        public String fix() {
            return "write a number that is %s, or leave the cell empty where that is allowed".formatted(range);
        }
    }

    record NotADate(Spot at, String cell, String expected) implements CellProblem {
        @Override
        public String code() {
            return "PKG-023";
        }

        @Override
        public String what() {
            return "\"%s\" is no day of the calendar".formatted(cell);
        }

        @Override
        public String fix() {
            return "write " + expected;
        }
    }

    record NotATime(Spot at, String cell) implements CellProblem {
        @Override
        public String code() {
            return "PKG-024";
        }

        @Override
        public String what() {
            return "\"%s\" is not a time of day".formatted(cell);
        }

        @Override
        public String fix() {
            return "write the local time as HH:MM, such as 06:30";
        }
    }

    record UnknownZone(Spot at, String cell, List<String> similar) implements CellProblem {
        @Override
        public String code() {
            return "PKG-025";
        }

        @Override
        public String what() {
            return "\"%s\" is not a time zone".formatted(cell);
        }

        @Override
        public String fix() {
            return similar.isEmpty()
                    ? "use an IANA name such as Asia/Almaty"
                    : "did you mean %s?".formatted(String.join(", ", similar));
        }
    }

    record UnknownWord(Spot at, String cell, List<String> allowed) implements CellProblem {
        @Override
        public String code() {
            return "PKG-026";
        }

        @Override
        public String what() {
            return "\"%s\" is not a word for %s".formatted(cell, at.column());
        }

        @Override
        public String fix() {
            return Nearest.to(cell, allowed)
                            .map(word -> "did you mean %s? ".formatted(word))
                            .orElse("") + "Allowed: " + String.join(", ", allowed);
        }
    }

    record NotACountryCode(Spot at, String cell) implements CellProblem {
        @Override
        public String code() {
            return "PKG-027";
        }

        @Override
        public String what() {
            return "\"%s\" is not a country code".formatted(cell);
        }

        @Override
        public String fix() {
            return "write the two capital letters of ISO 3166, such as KZ";
        }
    }

    record NotADirection(Spot at, String cell) implements CellProblem {
        @Override
        public String code() {
            return "PKG-028";
        }

        @Override
        public String what() {
            return "\"%s\" is not a direction".formatted(cell);
        }

        @Override
        public String fix() {
            return "write from>to with two country codes (CN>KZ), or in, out or any";
        }
    }

    record NotAnAlias(Spot at, String cell) implements CellProblem {
        @Override
        public String code() {
            return "PKG-029";
        }

        @Override
        public String what() {
            return "\"%s\" has days that cannot be read".formatted(cell);
        }

        @Override
        public String fix() {
            return "write Name@2019-03-23..2022-09-17; either day may be left out";
        }
    }

    record NotAPoint(Spot at, String cell) implements CellProblem {
        @Override
        public String code() {
            return "PKG-030";
        }

        @Override
        public String what() {
            return "\"%s\" is not a point".formatted(cell);
        }

        @Override
        public String fix() {
            return "write points as \"lon lat\" in decimal degrees, with ; between";
        }
    }

    record UnknownCurrency(Spot at, String cell) implements CellProblem {
        @Override
        public String code() {
            return "PKG-031";
        }

        @Override
        public String what() {
            return "\"%s\" is not a currency".formatted(cell);
        }

        @Override
        public String fix() {
            return "write the three letters of ISO 4217, such as USD or KZT";
        }
    }

    record OffTheGlobe(Spot at, String cell, String range) implements CellProblem {
        @Override
        public String code() {
            return "PKG-032";
        }

        @Override
        public String what() {
            return "%s %s is not on the globe".formatted(at.column(), cell);
        }

        @Override
        public String fix() {
            return "write decimal degrees, %s; were lat and lon exchanged?".formatted(range);
        }
    }
}
