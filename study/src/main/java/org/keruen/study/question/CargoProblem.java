package org.keruen.study.question;

import java.util.List;

/// A cargo in the question cannot be used.
public sealed interface CargoProblem extends RequestProblem {
    /// The cargo is not written in one of the forms known.
    record NotACargo(String text, String part) implements CargoProblem {
        @Override
        public String code() {
            return "REQ-010";
        }

        @Override
        public String what() {
            return "\"" + text + "\" is not a cargo: " + part;
        }

        @Override
        public String where() {
            return "--cargo";
        }

        @Override
        public String fix() {
            return "write boxes 2x40HC or 1x20DC:uranium, bulk 68t:wheat, wagons 3xgondola:copper-concentrate, or a load"
                    + " 1xload:12x3x4m,70t";
        }
    }

    /// No commodity has that id, name or HS code.
    record UnknownCommodity(String option, String name, List<String> near) implements CargoProblem {
        public UnknownCommodity {
            near = List.copyOf(near);
        }

        @Override
        public String code() {
            return "REQ-011";
        }

        @Override
        public String what() {
            return "no commodity is called \"" + name + "\"";
        }

        @Override
        public String where() {
            return option;
        }

        @Override
        public String fix() {
            return near.isEmpty()
                    ? "write an id or name of commodities.csv or an HS code, or leave it out for general cargo"
                    : "did you mean " + String.join(", ", near) + "?";
        }
    }

    /// An HS code or a word that several commodities share.
    record ManyCommodities(String option, String code, List<String> commodities) implements CargoProblem {
        public ManyCommodities {
            commodities = List.copyOf(commodities);
        }

        @Override
        public String code() {
            return "REQ-012";
        }

        @Override
        public String what() {
            return "\"" + code + "\" may be " + String.join(", ", commodities);
        }

        @Override
        public String where() {
            return option;
        }

        @Override
        public String fix() {
            return "write one of them behind the cargo, such as 2x40HC:" + commodities.getFirst();
        }
    }

    /// No consignment is that small or that large.
    record AbsurdCargo(String text, String reason) implements CargoProblem {
        @Override
        public String code() {
            return "REQ-013";
        }

        @Override
        public String what() {
            return "\"" + text + "\" cannot be one consignment: " + reason;
        }

        @Override
        public String where() {
            return "--cargo";
        }

        @Override
        public String fix() {
            return "give one consignment: up to 500 boxes, 20,000 t, 300 wagons, or loads of 60 m and 1,000 t each";
        }
    }

    /// The commodity does not travel in that form.
    record WrongForm(String commodity, String form, List<String> forms) implements CargoProblem {
        public WrongForm {
            forms = List.copyOf(forms);
        }

        @Override
        public String code() {
            return "REQ-014";
        }

        @Override
        public String what() {
            return commodity + " does not travel as " + form;
        }

        @Override
        public String where() {
            return "--cargo";
        }

        @Override
        public String fix() {
            return "ask for it as " + String.join(" or ", forms);
        }
    }

    /// Cargo and HS code name different commodities.
    record TwoCommodities(String cargo, String hs) implements CargoProblem {
        @Override
        public String code() {
            return "REQ-015";
        }

        @Override
        public String what() {
            return "the cargo says " + cargo + ", the HS code says " + hs;
        }

        @Override
        public String where() {
            return "--cargo, --hs";
        }

        @Override
        public String fix() {
            return "leave one of them out";
        }
    }

    /// No commodity is carried in such a wagon.
    record UnknownWagon(String kind, List<String> known) implements CargoProblem {
        public UnknownWagon {
            known = List.copyOf(known);
        }

        @Override
        public String code() {
            return "REQ-016";
        }

        @Override
        public String what() {
            return "no wagon is called \"" + kind + "\"";
        }

        @Override
        public String where() {
            return "--cargo";
        }

        @Override
        public String fix() {
            return "write one of " + String.join(", ", known);
        }
    }
}
