package org.keruen.model.document;

import java.util.Optional;
import org.keruen.model.network.Mode;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.time.Validity;

/// That a document holds for cargo of one mode in one state: `SMGS` by rail in Kazakhstan, `TIR` by road in Georgia.
///
/// A `territory` is the customs territory that the state is part of, where it has several; without one the state is a
/// territory of its own.
public record DocumentRule(
        String id,
        String document,
        Kind kind,
        Mode mode,
        String country,
        Optional<String> territory,
        String reason,
        Validity validity,
        Provenance provenance) {
    /// What a document is for.
    public enum Kind {
        /// The contract of carriage: one document must hold on both sides of a border that it is carried over.
        NOTE,
        /// Transit under customs control: needed where cargo only passes through a customs territory.
        CUSTOMS
    }
}
