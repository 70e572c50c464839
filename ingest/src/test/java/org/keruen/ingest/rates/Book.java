package org.keruen.ingest.rates;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook of one sheet, written part by part as the format says. Style 1 shows days, style 2 shares.
final class Book {
    private final StringBuilder rows = new StringBuilder();
    private final Map<String, String> parts = new LinkedHashMap<>();
    private int row;

    /// A row of cells: `t:words`, `n:5200`, `d:46082` (a day's number), `p:0.08` (a share), `f:A1*2` (a formula),
    /// empty.
    Book row(String... cells) {
        row++;
        rows.append("<row r=\"").append(row).append("\">");
        for (int i = 0; i < cells.length; i++) {
            if (cells[i].isEmpty()) continue;
            String at = (char) ('A' + i) + Integer.toString(row);
            String value = cells[i].substring(2).replace("&", "&amp;").replace("<", "&lt;");
            rows.append(
                    switch (cells[i].charAt(0)) {
                        case 't' -> "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(at, value);
                        case 'n' -> "<c r=\"%s\"><v>%s</v></c>".formatted(at, value);
                        case 'd' -> "<c r=\"%s\" s=\"1\"><v>%s</v></c>".formatted(at, value);
                        case 'p' -> "<c r=\"%s\" s=\"2\"><v>%s</v></c>".formatted(at, value);
                        case 'f' -> "<c r=\"%s\"><f>%s</f><v>1</v></c>".formatted(at, value);
                        default -> throw new IllegalArgumentException(cells[i]);
                    });
        }
        rows.append("</row>");
        return this;
    }

    /// A part more, or another text for one.
    Book part(String name, String text) {
        parts.put(name, text);
        return this;
    }

    String sheet() {
        return "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<sheetData>" + rows + "</sheetData></worksheet>";
    }

    Path write(Path file) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", """
                <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/xl/workbook.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                <Override PartName="/xl/worksheets/sheet1.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
                <Override PartName="/xl/styles.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>""");
        all.put("_rels/.rels", """
                <?xml version="1.0"?>\
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="r1" Target="xl/workbook.xml" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>\
                </Relationships>""");
        all.put("xl/workbook.xml", """
                <?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                <sheets><sheet name="Rates" sheetId="1" r:id="r1"/></sheets></workbook>""");
        all.put("xl/_rels/workbook.xml.rels", """
                <?xml version="1.0"?>\
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="r1" Target="worksheets/sheet1.xml" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>\
                <Relationship Id="r2" Target="styles.xml" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"/>\
                </Relationships>""");
        all.put("xl/styles.xml", """
                <?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
                <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs></styleSheet>""");
        all.put("xl/worksheets/sheet1.xml", sheet());
        all.putAll(parts);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
