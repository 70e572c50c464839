package org.keruen.ingest.problem;

/// A sheet that a person keeps for himself, as CSV or Excel, cannot be taken over.
public sealed interface SheetProblem extends Problem {

    record NotASheet(Spot at) implements SheetProblem {
        @Override
        public String code() {
            return "PKG-140";
        }

        @Override
        public String what() {
            return "this is neither a .csv nor an .xlsx file";
        }

        @Override
        public String fix() {
            return "save the sheet as CSV UTF-8 or as an Excel workbook (.xlsx)";
        }
    }

    record NotAWorkbook(Spot at, String reason) implements SheetProblem {
        @Override
        public String code() {
            return "PKG-141";
        }

        @Override
        public String what() {
            return "this is not a workbook that can be read: " + reason;
        }

        @Override
        public String fix() {
            return "open it in a spreadsheet and save it again as .xlsx without a password, or as CSV UTF-8";
        }
    }

    record TooMuch(Spot at, String most) implements SheetProblem {
        @Override
        public String code() {
            return "PKG-142";
        }

        @Override
        public String what() {
            return "there is more in it than is read: at most " + most;
        }

        @Override
        public String fix() {
            return "keep only the rows and columns of the rates in it, or make several sheets of it";
        }
    }

    record Formula(Spot at, String cell) implements SheetProblem {
        @Override
        public String code() {
            return "PKG-143";
        }

        @Override
        public String what() {
            return "\"%s\" is a formula; nothing is computed here, and no formula is taken over".formatted(cell);
        }

        @Override
        public String fix() {
            return "put the value in its place (copy, then paste as values); let texts begin with none of = + - @";
        }
    }

    record NoRows(Spot at) implements SheetProblem {
        @Override
        public String code() {
            return "PKG-144";
        }

        @Override
        public String what() {
            return "there is no row below the header";
        }

        @Override
        public String fix() {
            return "write one rate in each row; in a workbook only the first sheet is read";
        }
    }

    record NotAMargin(Spot at, String cell) implements SheetProblem {
        @Override
        public String code() {
            return "PKG-145";
        }

        @Override
        public String what() {
            return "\"%s\" is no margin".formatted(cell);
        }

        @Override
        public String fix() {
            return "write 8% for a share of the amount (0 to 100), or 150 for so much in the row's currency and unit";
        }
    }
}
