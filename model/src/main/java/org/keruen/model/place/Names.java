package org.keruen.model.place;

/// A name in four languages; an empty one falls back to English.
public record Names(String en, String kk, String ru, String zh) {
    public Names {
        if (en.isBlank()) throw new IllegalArgumentException("an English name is needed");
    }

    public String in(Language language) {
        String name = switch (language) {
            case EN -> en;
            case KK -> kk;
            case RU -> ru;
            case ZH -> zh;
        };
        return name.isBlank() ? en : name;
    }
}
