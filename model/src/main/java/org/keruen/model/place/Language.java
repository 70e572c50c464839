package org.keruen.model.place;

/// The four languages the product speaks.
public enum Language {
    EN,
    KK,
    RU,
    ZH
}
