package org.keruen.report.rates;

import java.util.List;
import org.keruen.model.place.Language;
import org.keruen.report.PackageStamp;

/// `keruen.ratesImport/1`: what was made of a rate sheet, and the folder it was written to. `replaced`: an overlay that
/// was there before is gone.
public record ImportDocument(
        PackageStamp data,
        Language language,
        String sheet,
        int lines,
        String folder,
        boolean replaced,
        List<ImportedRate> rates) {
    public static final String SCHEMA = "keruen.ratesImport/1";

    public ImportDocument {
        rates = List.copyOf(rates);
    }
}
