package org.keruen.ingest.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keruen.model.cargo.Form;
import org.keruen.model.issue.Issue;
import org.keruen.model.tariff.ChargeUnit;
import org.keruen.model.tariff.LegKind;
import org.keruen.model.time.Validity;

/// A person's sheet is read as he sees it, and what cannot be read is said by row and column.
class RateSheetTest {
    private static final String HEADER = "from,to,service,box,commodity,amount,currency,unit,ownership,margin,"
            + "validFrom,validTo,includes,note\n";
    private static final String GOOD =
            "Xi'an,Duisburg,,40HC,,5200,USD,,SOC,8%,2026-03-01,2026-03-31,haul;border,spring offer\n";

    @TempDir
    private Path folder;

    private RateSheet csv(String text) throws IOException {
        return RateSheet.read(Files.writeString(folder.resolve("rates.csv"), text));
    }

    private static Issue only(RateSheet sheet) {
        assertThat(sheet.issues().all()).as("%s", sheet.issues().all()).hasSize(1);
        return sheet.issues().all().getFirst();
    }

    @Test
    void every_column_is_read() throws IOException {
        RateSheet sheet = csv(HEADER + GOOD);
        assertThat(sheet.issues().all()).isEmpty();
        RateLine line = sheet.lines().getFirst();
        assertThat(line.at()).hasToString("rates.csv, row 2");
        assertThat(List.of(line.from(), line.to(), line.service(), line.note()))
                .containsExactly("Xi'an", "Duisburg", "", "spring offer");
        assertThat(line.form()).contains(Form.BOX);
        assertThat(line.boxFeet()).contains(40);
        assertThat(line.currency()).isEqualTo(Currency.getInstance("USD"));
        assertThat(line.unit()).isEqualTo(ChargeUnit.BOX);
        assertThat(line.ownership()).contains("SOC");
        assertThat(line.validity()).isEqualTo(new Validity(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)));
        assertThat(line.includes()).isEqualTo(Set.of(LegKind.HAUL, LegKind.BORDER));
        assertThat(line.quoted()).isEqualByComparingTo("5616");
    }

    @Test
    void what_a_sheet_leaves_out_has_its_usual_meaning() throws IOException {
        RateSheet sheet = csv("""
                From;To;Box;Amount;Currency;Ownership;Valid from;Valid to
                Xi'an;Duisburg;20dc;3000;USD;coc;2026-03-01;2026-03-31

                Almaty;Poti;tonne;90;USD;;2026-03-01;2026-03-31
                """);
        assertThat(sheet.issues().all()).isEmpty();
        RateLine box = sheet.lines().getFirst();
        assertThat(box.includes())
                .containsExactlyInAnyOrder(
                        LegKind.HAUL, LegKind.GAUGE_CHANGE, LegKind.TRANSFER, LegKind.BORDER, LegKind.DEPARTURE);
        assertThat(box.ownership()).contains("COC");
        assertThat(box.boxFeet()).contains(20);
        assertThat(box.quoted()).isEqualByComparingTo("3000");
        RateLine bulk = sheet.lines().get(1);
        assertThat(bulk.at().row()).isEqualTo(4);
        assertThat(bulk.form()).isEmpty();
        assertThat(bulk.unit()).isEqualTo(ChargeUnit.TONNE);
    }

    @ParameterizedTest
    @CsvSource({"8%, 5616", "0.5 %, 5226", "150, 5350", "7.77%, 5604.04", "0, 5200"})
    void a_margin_is_a_share_or_an_amount(String margin, String quoted) throws IOException {
        RateSheet sheet = csv(HEADER + GOOD.replace("8%", margin));
        assertThat(sheet.lines().getFirst().quoted()).isEqualByComparingTo(quoted);
    }

    @ParameterizedTest
    @CsvSource({
        "40HC, 40XX, PKG-026, box, 45HC",
        "5200, 5 200, PKG-021, amount, 5200",
        "5200, 0, PKG-022, amount, more than 0",
        "5200, '', PKG-020, amount, ",
        "USD, DOLLAR, PKG-031, currency, ",
        "8%, much, PKG-145, margin, 8%",
        "8%, 140%, PKG-145, margin, 8%",
        "SOC, MINE, PKG-026, ownership, SOC",
        "SOC, '', PKG-020, ownership, ",
        "2026-03-01, 1.3.2026, PKG-023, validFrom, 2026-03-01",
        "2026-03-31, 2026-02-27, PKG-047, validTo, ",
        "2026-03-31, '', PKG-020, validTo, ",
        "haul;border, handling, PKG-026, includes, gaugeChange",
        "spring offer, '=cmd()', PKG-143, note, paste as values",
        "spring offer, '@SUM(A1)', PKG-143, note, paste as values"
    })
    void a_bad_cell_is_named_by_row_and_column(String good, String bad, String code, String column, String fix)
            throws IOException {
        Issue issue = only(csv(HEADER + GOOD + GOOD.replace(good, bad)));
        assertThat(issue.code()).isEqualTo(code);
        assertThat(issue.where()).isEqualTo("rates.csv, row 3, column " + column);
        assertThat(issue.fix()).contains(fix == null ? "" : fix);
        assertThat(issue.fatal()).isTrue();
    }

    @Test
    void a_unit_that_does_not_count_the_box_is_refused() throws IOException {
        Issue issue = only(csv(HEADER + GOOD.replace("USD,,", "USD,wagon,")));
        assertThat(issue.code()).isEqualTo("PKG-026");
        assertThat(issue.where()).endsWith("column unit");
    }

    @Test
    void columns_that_are_missing_unknown_or_twice_are_said() throws IOException {
        assertThat(csv("from,to,box,amount,currency,ownership,validFrom\nA,B,40HC,1,USD,SOC,2026-01-01\n")
                        .issues()
                        .all())
                .extracting(Issue::code, Issue::where)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("PKG-007", "rates.csv, row 1, column validTo"));
        assertThat(only(csv(HEADER.replace("note", "remarks") + GOOD)).code()).isEqualTo("PKG-008");
        assertThat(csv(HEADER.replace("note", "From") + GOOD).issues().all())
                .extracting(Issue::code)
                .containsExactly("PKG-009");
    }

    @Test
    void a_sheet_without_rows_a_file_of_another_kind_and_no_file_are_refused() throws IOException {
        assertThat(only(csv(HEADER)).code()).isEqualTo("PKG-144");
        assertThat(only(csv("")).code()).isEqualTo("PKG-006");
        assertThat(only(RateSheet.read(Files.writeString(folder.resolve("rates.ods"), "x")))
                        .code())
                .isEqualTo("PKG-140");
        assertThat(only(RateSheet.read(folder.resolve("none.csv"))).code()).isEqualTo("PKG-003");
        assertThat(only(RateSheet.read(folder.resolve("none.xlsx"))).code()).isEqualTo("PKG-003");
    }

    @Test
    void too_many_rows_and_too_many_bytes_are_refused() throws IOException {
        assertThat(only(csv(HEADER + GOOD.repeat(10_001))).code()).isEqualTo("PKG-142");
        Path large = folder.resolve("large.csv");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((8L << 20) + 1);
        }
        assertThat(only(RateSheet.read(large)).code()).isEqualTo("PKG-142");
    }

    private static Book book() {
        return new Book()
                .row(
                        "t:from",
                        "t:to",
                        "t:Box",
                        "t:amount",
                        "t:currency",
                        "t:ownership",
                        "t:margin",
                        "t:Valid From",
                        "t:valid to",
                        "t:note")
                .row(
                        "t:西安",
                        "t:Duisburg",
                        "t:40HC",
                        "n:5200.5",
                        "t:USD",
                        "t:SOC",
                        "p:0.08",
                        "d:46082",
                        "d:46112",
                        "t:R&D");
    }

    @Test
    void a_workbook_says_the_same_as_the_sheet_one_sees() throws IOException {
        RateSheet sheet = RateSheet.read(book().write(folder.resolve("rates.xlsx")));
        assertThat(sheet.issues().all()).isEmpty();
        RateLine line = sheet.lines().getFirst();
        assertThat(line.at()).hasToString("rates.xlsx, row 2");
        assertThat(line.from()).isEqualTo("西安");
        assertThat(line.amount()).isEqualByComparingTo("5200.5");
        assertThat(line.margin()).isEqualTo(Optional.of(new Margin(new BigDecimal("8"), true)));
        assertThat(line.validity()).isEqualTo(new Validity(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)));
        assertThat(line.note()).isEqualTo("R&D");
    }

    @Test
    void days_may_be_texts_and_rows_may_end_early() throws IOException {
        Book book = book().row()
                .row("t:Almaty", "t:Poti", "n:20", "n:90", "t:USD", "t:COC", "", "t:2026-03-01", "t:2026-03-31");
        RateSheet sheet = RateSheet.read(book.write(folder.resolve("rates.xlsx")));
        assertThat(sheet.issues().all()).isEmpty();
        assertThat(sheet.lines().get(1).at().row()).isEqualTo(4);
        assertThat(sheet.lines().get(1).boxFeet()).contains(20);
        assertThat(sheet.lines().get(1).margin()).isEmpty();
    }

    @Test
    void a_formula_in_a_workbook_is_refused_by_row_and_column() throws IOException {
        Book book = book().row("t:Almaty", "t:Poti", "t:20DC", "f:D2*0.6", "t:USD", "t:COC", "", "d:46082", "d:46112");
        RateSheet sheet = RateSheet.read(book.write(folder.resolve("rates.xlsx")));
        assertThat(sheet.issues().all()).anySatisfy(issue -> {
            assertThat(issue.code()).isEqualTo("PKG-143");
            assertThat(issue.where()).isEqualTo("rates.xlsx, row 3, column amount");
            assertThat(issue.what()).contains("=D2*0.6");
        });
    }

    @Test
    void a_workbook_that_unpacks_to_much_more_is_refused() throws IOException {
        Path bomb = book().part("xl/media/zeros", "0".repeat(70 << 20)).write(folder.resolve("rates.xlsx"));
        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        assertThat(only(RateSheet.read(bomb)).code()).isEqualTo("PKG-142");
    }

    @Test
    void what_is_no_workbook_is_refused() throws IOException {
        Path text = Files.writeString(folder.resolve("a.xlsx"), HEADER + GOOD);
        assertThat(only(RateSheet.read(text)).code()).isEqualTo("PKG-141");
        Path broken = book().part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>")
                .write(folder.resolve("b.xlsx"));
        assertThat(RateSheet.read(broken).issues().fatal()).isTrue();
    }

    @Test
    void a_workbook_cannot_make_the_reader_open_another_file() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "Duisburg", StandardCharsets.UTF_8);
        Book honest = book();
        String sheet = honest.sheet()
                .replace(
                        "<?xml version=\"1.0\"?>",
                        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>")
                .replace("Duisburg", "&e;");
        RateSheet read =
                RateSheet.read(book().part("xl/worksheets/sheet1.xml", sheet).write(folder.resolve("rates.xlsx")));
        assertThat(read.lines()).noneMatch(line -> line.to().equals("Duisburg"));
        assertThat(read.issues().fatal()).isTrue();
    }
}
