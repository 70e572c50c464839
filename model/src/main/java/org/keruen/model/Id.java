package org.keruen.model;

/// A name that people and files use for a `T`; the id of a place cannot be passed where a link's is wanted.
public record Id<T>(String text) implements Comparable<Id<T>> {
    public Id {
        if (text.isBlank()) throw new IllegalArgumentException("an id cannot be blank");
    }

    @Override
    public int compareTo(Id<T> other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
