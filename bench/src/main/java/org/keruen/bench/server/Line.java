package org.keruen.bench.server;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// One connection to the server that asks one question behind the other. It costs the machine as little as a reader of
/// answers can: what it sends lies ready as bytes, and of an answer only the status, `Location` and the length are
/// looked at. Answers must tell their length.
final class Line implements AutoCloseable {
    private static final byte[] END = {'\r', '\n', '\r', '\n'};

    private final Socket socket;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 18];

    Line(URI server) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
        socket.setTcpNoDelay(true);
        in = socket.getInputStream();
    }

    /// A request as it is sent.
    static byte[] request(URI server, String path, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = (bytes.length == 0 ? "GET " : "POST ") + path + " HTTP/1.1\r\nHost: localhost:"
                + server.getPort() + "\r\n"
                + (bytes.length == 0
                        ? ""
                        : "Content-Type: application/json\r\nContent-Length: " + bytes.length + "\r\n")
                + "\r\n";
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        all.writeBytes(bytes);
        return all.toByteArray();
    }

    /// What was answered, but for its text.
    record Told(int status, long length, String location) {}

    /// Sends a request and reads the answer to its end without keeping it.
    Told ask(byte[] request) throws IOException {
        return ask(request, new ByteArrayOutputStream(), false);
    }

    /// The text of the answer to a request.
    String text(byte[] request) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        ask(request, text, true);
        return text.toString(StandardCharsets.UTF_8);
    }

    private Told ask(byte[] request, ByteArrayOutputStream text, boolean keep) throws IOException {
        socket.getOutputStream().write(request);
        int read = 0;
        int end = -1;
        while (end < 0) {
            int more = in.read(buffer, read, buffer.length - read);
            if (more < 0) throw new EOFException("the server hung up");
            end = end(Math.max(0, read - END.length), read + more);
            read += more;
        }
        String head = new String(buffer, 0, end, StandardCharsets.ISO_8859_1);
        int status = Integer.parseInt(head.substring(9, 12));
        long length = status == 204 || status == 304 ? 0 : Long.parseLong(header(head, "content-length"));
        int here = read - end - END.length;
        if (keep) text.write(buffer, end + END.length, here);
        for (long rest = length - here; rest > 0; ) {
            int more = in.read(buffer, 0, (int) Math.min(buffer.length, rest));
            if (more < 0) throw new EOFException("the server hung up");
            if (keep) text.write(buffer, 0, more);
            rest -= more;
        }
        return new Told(status, length, header(head, "location"));
    }

    private int end(int from, int to) {
        for (int i = from; i + END.length <= to; i++) {
            if (buffer[i] == '\r' && buffer[i + 1] == '\n' && buffer[i + 2] == '\r' && buffer[i + 3] == '\n') return i;
        }
        return -1;
    }

    private static String header(String head, String name) {
        for (String line : head.split("\r\n", -1)) {
            int colon = line.indexOf(':');
            if (colon > 0 && line.substring(0, colon).toLowerCase(Locale.ROOT).equals(name)) {
                return line.substring(colon + 1).strip();
            }
        }
        return "";
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
