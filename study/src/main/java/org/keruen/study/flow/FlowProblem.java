package org.keruen.study.flow;

import java.util.List;
import org.keruen.model.issue.Issue;

/// A year cannot be asked for like this. Where it lies is said in the words of the command line.
public sealed interface FlowProblem extends Issue {
    /// No year, or none that the model speaks of.
    ///
    /// @param word blank where none was given
    record UnknownYear(String word, int first, int last) implements FlowProblem {
        @Override
        public String code() {
            return "REQ-080";
        }

        @Override
        public String what() {
            return word.isBlank()
                    ? "no year was given"
                    : "\"" + word + "\" is not a year from " + first + " to " + last;
        }

        @Override
        public String where() {
            return "--year";
        }

        @Override
        public String fix() {
            return "write a calendar year from " + first + " to " + last + ", such as 2023";
        }
    }

    /// No link has that id.
    record UnknownLink(String word, List<String> near) implements FlowProblem {
        public UnknownLink {
            near = List.copyOf(near);
        }

        @Override
        public String code() {
            return "REQ-081";
        }

        @Override
        public String what() {
            return "the package has no link \"" + word + "\"";
        }

        @Override
        public String where() {
            return "LINK";
        }

        @Override
        public String fix() {
            return near.isEmpty()
                    ? "write an id of links.csv, such as rail:KZAAT-KZALT"
                    : "did you mean " + String.join(" or ", near) + "?";
        }
    }

    /// No series has that id.
    record UnknownSeries(String word, List<String> near) implements FlowProblem {
        public UnknownSeries {
            near = List.copyOf(near);
        }

        @Override
        public String code() {
            return "REQ-082";
        }

        @Override
        public String what() {
            return "the package has no series \"" + word + "\"";
        }

        @Override
        public String where() {
            return "--series";
        }

        @Override
        public String fix() {
            return near.isEmpty()
                    ? "write an id of series.csv, or leave --series out for all of them"
                    : "did you mean " + String.join(" or ", near) + "?";
        }
    }

    /// Nothing says what the year has to carry.
    record NoTrade(String name, int year) implements FlowProblem {
        @Override
        public String code() {
            return "REQ-083";
        }

        @Override
        public String what() {
            return "the package " + name + " holds no trade that " + year + " could be made from";
        }

        @Override
        public String where() {
            return "demand.csv";
        }

        @Override
        public String fix() {
            return "give the package zones and demand of 2022 or 2023, or ask another package";
        }
    }

    /// The number of rows is no count.
    record NotACount(String text) implements FlowProblem {
        @Override
        public String code() {
            return "REQ-084";
        }

        @Override
        public String what() {
            return "\"" + text + "\" is not a number of rows";
        }

        @Override
        public String where() {
            return "--top";
        }

        @Override
        public String fix() {
            return "write a whole number from 1 to 1000";
        }
    }

    /// No services of that corridor get cheaper with use.
    record UnknownThinCorridor(String word, List<String> known) implements FlowProblem {
        public UnknownThinCorridor {
            known = List.copyOf(known);
        }

        @Override
        public String code() {
            return "REQ-085";
        }

        @Override
        public String what() {
            return word.isBlank()
                    ? "no corridor was named"
                    : "\"" + word + "\" is not a corridor whose services get cheaper with use";
        }

        @Override
        public String where() {
            return "--corridor";
        }

        @Override
        public String fix() {
            return known.isEmpty()
                    ? "ask a package with box services over the Caspian or into Iran"
                    : "write " + String.join(" or ", known);
        }
    }

    /// Neither west nor east.
    record UnknownWay(String word) implements FlowProblem {
        @Override
        public String code() {
            return "REQ-086";
        }

        @Override
        public String what() {
            return "\"" + word + "\" is no way along a corridor";
        }

        @Override
        public String where() {
            return "--way";
        }

        @Override
        public String fix() {
            return "write west or east";
        }
    }

    /// A change that is none, or goes the wrong way.
    record NotAChange(String word, String where) implements FlowProblem {
        @Override
        public String code() {
            return "REQ-087";
        }

        @Override
        public String what() {
            return "\"" + word + "\" is no aim for it";
        }

        @Override
        public String fix() {
            return where.equals("--volume")
                    ? "write a rise of up to 1000 %, such as +50%"
                    : "write a fall of less than 100 %, such as -10%";
        }
    }

    /// Nobody's journeys could be priced.
    record UnusedCorridor(String corridor, String way, int year) implements FlowProblem {
        @Override
        public String code() {
            return "REQ-088";
        }

        @Override
        public String what() {
            return "no boxes use the services of " + corridor + (way.isBlank() ? "" : " " + way) + " in the model's "
                    + year;
        }

        @Override
        public String where() {
            return way.isBlank() ? "--corridor" : "--way";
        }

        @Override
        public String fix() {
            return "ask another way, corridor or year: a cost needs journeys to be the cost of";
        }
    }

    /// A fit that is asked for is not there.
    record NoFit(String file, String why) implements FlowProblem {
        @Override
        public String code() {
            return "REQ-090";
        }

        @Override
        public String what() {
            return "the fit " + file + " cannot be read (" + why + ")";
        }

        @Override
        public String where() {
            return "--fit";
        }

        @Override
        public String fix() {
            return "name a file of the package's folder fits, such as 2023-12-31, or the path of a .csv file that"
                    + " keruen calibrate wrote";
        }
    }

    /// A row of a fit that says nothing.
    record BadFitRow(String file, int row, String text) implements FlowProblem {
        @Override
        public String code() {
            return "REQ-091";
        }

        @Override
        public String what() {
            return "\"" + text + "\" is no row of a fit";
        }

        @Override
        public String where() {
            return file + ", row " + row;
        }

        @Override
        public String fix() {
            return "a row has kind (meta, parameter or band), id, year, value and standardError; write the file anew"
                    + " with keruen calibrate";
        }
    }

    /// A day that cannot be the last one whose figures are used.
    record NoSuchDay(String word) implements FlowProblem {
        @Override
        public String code() {
            return "REQ-092";
        }

        @Override
        public String what() {
            return "\"" + word + "\" is not a day from 2021-12-31 to 2024-12-31";
        }

        @Override
        public String where() {
            return "--as-of";
        }

        @Override
        public String fix() {
            return "write the last day whose figures may be used, such as 2023-12-31";
        }
    }

    /// No published figure that a fit could use.
    record NothingToFit(String packageName, String asOf) implements FlowProblem {
        @Override
        public String code() {
            return "REQ-093";
        }

        @Override
        public String what() {
            return "the package " + packageName + " has no figure of a series that speaks, traced to a source, of a"
                    + " period from 2019 on that ends by " + asOf;
        }

        @Override
        public String where() {
            return "observations.csv";
        }

        @Override
        public String fix() {
            return "add published figures with their source, or lay a folder with an observations.csv over the package";
        }
    }
}
