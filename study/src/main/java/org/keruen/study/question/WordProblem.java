package org.keruen.study.question;

import java.util.List;

/// A word or number in the question is not one that is known.
public sealed interface WordProblem extends RequestProblem {
    /// No country has that code.
    record UnknownCountry(String word, List<String> near) implements WordProblem {
        public UnknownCountry {
            near = List.copyOf(near);
        }

        @Override
        public String code() {
            return "REQ-030";
        }

        @Override
        public String what() {
            return "\"" + word + "\" is not a country code";
        }

        @Override
        public String where() {
            return "--avoid";
        }

        @Override
        public String fix() {
            return near.isEmpty()
                    ? "write the two letters of ISO 3166, such as RU"
                    : "did you mean " + String.join(", ", near) + "?";
        }
    }

    /// No mode is called that.
    record UnknownMode(String word, List<String> known) implements WordProblem {
        public UnknownMode {
            known = List.copyOf(known);
        }

        @Override
        public String code() {
            return "REQ-031";
        }

        @Override
        public String what() {
            return "\"" + word + "\" is not a mode";
        }

        @Override
        public String where() {
            return "--modes";
        }

        @Override
        public String fix() {
            return "write one or more of " + String.join(", ", known);
        }
    }

    /// The package has no rate of exchange for the currency.
    record NoRate(String currency, List<String> known) implements WordProblem {
        public NoRate {
            known = List.copyOf(known);
        }

        @Override
        public String code() {
            return "REQ-032";
        }

        @Override
        public String what() {
            return "there is no rate of exchange for \"" + currency + "\"";
        }

        @Override
        public String where() {
            return "--currency";
        }

        @Override
        public String fix() {
            return "write one of " + String.join(", ", known);
        }
    }

    /// The budget is no amount of money.
    record NotAnAmount(String text) implements WordProblem {
        @Override
        public String code() {
            return "REQ-033";
        }

        @Override
        public String what() {
            return "\"" + text + "\" is not an amount of money";
        }

        @Override
        public String where() {
            return "--budget";
        }

        @Override
        public String fix() {
            return "write a number above 0, such as 12000; it is in US dollars unless --currency names another";
        }
    }

    /// The number of changes is no count.
    record NotACount(String text) implements WordProblem {
        @Override
        public String code() {
            return "REQ-034";
        }

        @Override
        public String what() {
            return "\"" + text + "\" is not a number of changes";
        }

        @Override
        public String where() {
            return "--max-transfers";
        }

        @Override
        public String fix() {
            return "write a whole number from 0 to 20";
        }
    }

    /// Weeks are normal, congested, or either.
    record UnknownRegime(String word) implements WordProblem {
        @Override
        public String code() {
            return "REQ-036";
        }

        @Override
        public String what() {
            return "\"" + word + "\" is not a kind of week";
        }

        @Override
        public String where() {
            return "--regime";
        }

        @Override
        public String fix() {
            return "write normal, congested or either";
        }
    }

    /// A box is the shipper's or the carrier's.
    record UnknownOwner(String word) implements WordProblem {
        @Override
        public String code() {
            return "REQ-127";
        }

        @Override
        public String what() {
            return "\"" + word + "\" is not an owner of boxes";
        }

        @Override
        public String where() {
            return "--ownership";
        }

        @Override
        public String fix() {
            return "write SOC for the shipper's own box or COC for the carrier's, or leave it out for rates of either";
        }
    }

    /// A document that no rule of the package is about.
    record UnknownDocument(String word, List<String> known) implements WordProblem {
        @Override
        public String code() {
            return "REQ-164";
        }

        @Override
        public String what() {
            return "\"" + word + "\" is not a document the package has rules on";
        }

        @Override
        public String where() {
            return "--document";
        }

        @Override
        public String fix() {
            if (known.isEmpty()) return "leave --document out: the package has no documents.csv";
            return "write one of " + String.join(", ", known) + ", or several with commas; or leave it out";
        }
    }

    /// The number of consignments a week is no count.
    record NotAWeeklyCount(String text, int most) implements WordProblem {
        @Override
        public String code() {
            return "REQ-037";
        }

        @Override
        public String what() {
            return "\"" + text + "\" is not a number of consignments a week";
        }

        @Override
        public String where() {
            return "--per-week";
        }

        @Override
        public String fix() {
            return "write a whole number from 1 to " + most;
        }
    }

    /// Not one of the four languages.
    record UnknownLanguage(String word) implements WordProblem {
        @Override
        public String code() {
            return "REQ-035";
        }

        @Override
        public String what() {
            return "\"" + word + "\" is not a language Keruen speaks";
        }

        @Override
        public String where() {
            return "--lang";
        }

        @Override
        public String fix() {
            return "write en, kk, ru or zh";
        }
    }
}
