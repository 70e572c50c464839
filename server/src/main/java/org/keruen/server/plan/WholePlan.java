package org.keruen.server.plan;

import java.io.IOException;
import java.io.OutputStream;
import org.keruen.report.Json;
import org.keruen.server.http.Measured;

/// A plan's document with `run` as its last member, not put together before it is sent.
final class WholePlan implements Measured {
    private final byte[] lasting;
    private final byte[] run;

    /// @param lasting the document without `run`; whoever made it leaves it alone
    WholePlan(byte[] lasting, Tail run) {
        this.lasting = lasting;
        this.run = run.bytes();
    }

    private int head() {
        return lasting.length - Json.END.length();
    }

    @Override
    public int length() {
        return head() + run.length;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        out.write(lasting, 0, head());
        out.write(run);
    }
}
