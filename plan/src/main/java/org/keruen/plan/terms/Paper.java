package org.keruen.plan.terms;

/// A paper that a rule has one side hand over, or come by.
public enum Paper {
    INVOICE,
    EXPORT_PAPERS,
    PROOF_OF_DELIVERY,
    ON_BOARD_NOTE,
    TRANSPORT_DOCUMENT,
    BROAD_COVER,
    BASIC_COVER,
    PAPERS_TO_TAKE_OVER,
    IMPORT_PAPERS
}
