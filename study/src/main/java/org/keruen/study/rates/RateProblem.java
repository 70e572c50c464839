package org.keruen.study.rates;

import java.util.List;
import org.keruen.model.issue.Issue;

/// A rate sheet, or the folder it is to go to, cannot be used with this package.
public sealed interface RateProblem extends Issue {
    /// No service joins the places for this form on these days.
    record NoService(String where, String from, String to, String counted, List<String> near) implements RateProblem {
        public NoService {
            near = List.copyOf(near);
        }

        @Override
        public String code() {
            return "REQ-120";
        }

        @Override
        public String what() {
            return "no service carries %s from %s to %s without a change on these days".formatted(counted, from, to);
        }

        @Override
        public String fix() {
            return near.isEmpty()
                    ? "a through rate is for one service: give the two stops where one gets on and off it"
                    : "a through rate is for one service; near these places run: " + String.join("; ", near);
        }
    }

    /// No service and no carrier is called that.
    record UnknownService(String where, String word, List<String> near) implements RateProblem {
        public UnknownService {
            near = List.copyOf(near);
        }

        @Override
        public String code() {
            return "REQ-121";
        }

        @Override
        public String what() {
            return "no service and no carrier is called \"" + word + "\"";
        }

        @Override
        public String fix() {
            return near.isEmpty()
                    ? "leave the cell empty for every service between the places"
                    : "did you mean " + String.join(", ", near) + "? Leave the cell empty for every service";
        }
    }

    /// Two rows price the same on one day.
    record SameTwice(String where, String service, String other) implements RateProblem {
        @Override
        public String code() {
            return "REQ-122";
        }

        @Override
        public String what() {
            return "this and %s both price %s on some day, for the same stops, box, goods and owner"
                    .formatted(other, service);
        }

        @Override
        public String fix() {
            return "let one end before the other begins, or name the service, goods or owner each is for";
        }
    }

    /// No yearly rate of exchange is known.
    record NoExchange(String where, String currency) implements RateProblem {
        @Override
        public String code() {
            return "REQ-123";
        }

        @Override
        public String what() {
            return "the package has no yearly rate of exchange for " + currency;
        }

        @Override
        public String fix() {
            return "give the amount in another currency, or an overlay whose fx.csv has the rate of a year";
        }
    }

    /// Something is there already.
    record FolderTaken(String where) implements RateProblem {
        @Override
        public String code() {
            return "REQ-124";
        }

        @Override
        public String what() {
            return "there is something of this name already";
        }

        @Override
        public String fix() {
            return "give another folder to --out, or --replace to write over an overlay made before";
        }
    }

    /// The folder to be replaced holds what no import has written.
    record FolderOfOthers(String where, List<String> files) implements RateProblem {
        public FolderOfOthers {
            files = List.copyOf(files);
        }

        @Override
        public String code() {
            return "REQ-125";
        }

        @Override
        public String what() {
            return files.isEmpty()
                    ? "it is no folder"
                    : "the folder holds what was not made of a rate sheet: " + String.join(", ", files);
        }

        @Override
        public String fix() {
            return "give a folder of its own to --out; several may be laid over a package with --overlay";
        }
    }

    /// The folder above is not there.
    record NoFolderAbove(String where) implements RateProblem {
        @Override
        public String code() {
            return "REQ-126";
        }

        @Override
        public String what() {
            return "the folder it is to be made in is not there";
        }

        @Override
        public String fix() {
            return "make the folder first, or give another path to --out";
        }
    }
}
