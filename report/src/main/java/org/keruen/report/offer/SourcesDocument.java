package org.keruen.report.offer;

import java.util.List;
import org.keruen.model.provenance.Source;
import org.keruen.report.PackageStamp;

/// `keruen.sources/1`: what the figures of a package cite, with licence and quote.
public record SourcesDocument(PackageStamp data, List<Source> sources) {
    public static final String SCHEMA = "keruen.sources/1";

    public SourcesDocument {
        sources = List.copyOf(sources);
    }
}
