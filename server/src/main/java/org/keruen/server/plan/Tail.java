package org.keruen.server.plan;

/// The end of a plan's document, which tells what the answer took.
final class Tail {
    private final byte[] bytes;

    Tail(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
