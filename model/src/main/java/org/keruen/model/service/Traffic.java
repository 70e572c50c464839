package org.keruen.model.service;

/// The kind of running, which decides priority and pace: a block train is not held where a single wagon is.
public enum Traffic {
    BLOCK,
    ORDINARY,
    WAGONLOAD,
    LINER,
    FEEDER,
    FERRY,
    TRUCK,
    FREIGHTER,
    PIPELINE;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
