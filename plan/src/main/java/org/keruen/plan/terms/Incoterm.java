package org.keruen.plan.terms;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The eleven rules of Incoterms 2020 as this program reads them, in its own words: see the method page. The
/// first seven are for any way, the last four for goods handed over at a ship.
public enum Incoterm {
    EXW(Handover.ORIGIN),
    FCA(Handover.ON_ARRIVAL),
    CPT(Handover.BEFORE_UNLOADING),
    CIP(Handover.BEFORE_UNLOADING),
    DAP(Handover.BEFORE_UNLOADING),
    DPU(Handover.AFTER_UNLOADING),
    DDP(Handover.BEFORE_UNLOADING),
    FAS(Handover.ALONGSIDE),
    FOB(Handover.ON_BOARD),
    CFR(Handover.SHIP_ARRIVES),
    CIF(Handover.SHIP_ARRIVES);

    private final Handover handover;

    Incoterm(Handover handover) {
        this.handover = handover;
    }

    /// Where, at the place named, the seller stops paying.
    enum Handover {
        ORIGIN,
        ON_ARRIVAL,
        BEFORE_UNLOADING,
        AFTER_UNLOADING,
        ALONGSIDE,
        ON_BOARD,
        SHIP_ARRIVES
    }

    Handover handover() {
        return handover;
    }

    /// Whether the rule is meant for goods handed over at a ship, not in a box at a terminal.
    public boolean ofTheSea() {
        return insteadForBoxes().isPresent();
    }

    /// What to agree on instead where a box is handed over at a terminal before it sees a ship.
    public Optional<Incoterm> insteadForBoxes() {
        return switch (this) {
            case FAS, FOB -> Optional.of(FCA);
            case CFR -> Optional.of(CPT);
            case CIF -> Optional.of(CIP);
            case EXW, FCA, CPT, CIP, DAP, DPU, DDP -> Optional.empty();
        };
    }

    /// Whether the seller pays carriage beyond the point where the risk passes.
    boolean paysBeyondRisk() {
        return switch (this) {
            case CPT, CIP, CFR, CIF -> true;
            case EXW, FCA, DAP, DPU, DDP, FAS, FOB -> false;
        };
    }

    /// Who sees to what. Nobody owes the other an insurance unless it is said.
    public Map<Duty, Party> duties() {
        Map<Duty, Party> duties = new EnumMap<>(Duty.class);
        boolean delivered = this == DAP || this == DPU || this == DDP;
        duties.put(Duty.FIRST_MILE, this == EXW ? Party.BUYER : Party.SELLER);
        duties.put(Duty.EXPORT_CLEARANCE, this == EXW ? Party.BUYER : Party.SELLER);
        duties.put(Duty.TRANSIT_CLEARANCE, delivered ? Party.SELLER : Party.BUYER);
        if (this == CIP || this == CIF) duties.put(Duty.INSURANCE, Party.SELLER);
        duties.put(Duty.IMPORT_CLEARANCE, this == DDP ? Party.SELLER : Party.BUYER);
        duties.put(Duty.LAST_MILE, Party.BUYER);
        return duties;
    }

    /// Who hands over, or comes by, which paper.
    public Map<Paper, Party> papers() {
        Map<Paper, Party> papers = new EnumMap<>(Paper.class);
        papers.put(Paper.INVOICE, Party.SELLER);
        papers.put(Paper.EXPORT_PAPERS, this == EXW ? Party.BUYER : Party.SELLER);
        switch (this) {
            case EXW -> {}
            case FCA -> {
                papers.put(Paper.PROOF_OF_DELIVERY, Party.SELLER);
                papers.put(Paper.ON_BOARD_NOTE, Party.BUYER);
            }
            case FAS, FOB -> papers.put(Paper.PROOF_OF_DELIVERY, Party.SELLER);
            case CPT, CFR -> papers.put(Paper.TRANSPORT_DOCUMENT, Party.SELLER);
            case CIP -> {
                papers.put(Paper.TRANSPORT_DOCUMENT, Party.SELLER);
                papers.put(Paper.BROAD_COVER, Party.SELLER);
            }
            case CIF -> {
                papers.put(Paper.TRANSPORT_DOCUMENT, Party.SELLER);
                papers.put(Paper.BASIC_COVER, Party.SELLER);
            }
            case DAP, DPU, DDP -> papers.put(Paper.PAPERS_TO_TAKE_OVER, Party.SELLER);
        }
        papers.put(Paper.IMPORT_PAPERS, this == DDP ? Party.SELLER : Party.BUYER);
        return papers;
    }
}
