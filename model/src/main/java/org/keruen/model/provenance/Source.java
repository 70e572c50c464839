package org.keruen.model.provenance;

/// A page or publication that states a figure. `quote` has at most 25 words.
public record Source(
        String id, String publisher, String title, String url, String date, String licence, String quote, RowRef at) {}
