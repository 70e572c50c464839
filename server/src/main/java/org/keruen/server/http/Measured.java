package org.keruen.server.http;

import java.io.IOException;
import java.io.OutputStream;

/// Bytes whose number is known before they are written.
public interface Measured {
    int length();

    void writeTo(OutputStream out) throws IOException;
}
