package org.keruen.bench.pareto;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.keruen.graph.pareto.ParetoGraph;

/// Reads a graph with several costs an arc in the words of the 9th DIMACS challenge: `p sp NODES ARCS`, then a line
/// `a TAIL HEAD COST COST …` for each arc, nodes numbered from 0. Lines that begin with `c` are comments.
///
/// The published NetMaker instances come in this form. How many costs the first arc has is how many all must have.
public final class GraphFile {
    private final Path file;
    private final byte[] text;
    private int at;
    private int line;

    private GraphFile(Path file, byte[] text) {
        this.file = file;
        this.text = text;
    }

    /// The graph in a file. Throws [IllegalArgumentException] with file and line for what it cannot read.
    public static ParetoGraph read(Path file) throws IOException {
        return new GraphFile(file, Files.readAllBytes(file)).graph();
    }

    private ParetoGraph graph() {
        long nodes = -1;
        long announced = 0;
        ParetoGraph.Builder graph = null;
        int criteria = 0;
        int arcs = 0;
        while (at < text.length) {
            line++;
            byte kind = text[at];
            if (kind == 'p') {
                word();
                word();
                nodes = number();
                announced = number();
            } else if (kind == 'a') {
                if (nodes < 0 || nodes > Integer.MAX_VALUE)
                    throw wrong("an arc needs a line `p sp NODES ARCS` before it");
                word();
                int tail = node(nodes);
                int head = node(nodes);
                if (graph == null) {
                    criteria = numbersLeft();
                    graph = ParetoGraph.builder((int) nodes, criteria);
                }
                long[] costs = new long[criteria];
                for (int k = 0; k < criteria; k++) costs[k] = number();
                graph.arc(tail, head, costs);
                arcs++;
            }
            endLine(kind);
        }
        if (graph == null) throw new IllegalArgumentException(file + " holds no arcs");
        if (arcs != announced) {
            throw new IllegalArgumentException("%s announces %d arcs and holds %d".formatted(file, announced, arcs));
        }
        return graph.build();
    }

    private int node(long nodes) {
        long node = number();
        if (node >= nodes) throw wrong("nodes are numbered from 0 to %d, got %d".formatted(nodes - 1, node));
        return (int) node;
    }

    private void word() {
        skipSpaces();
        while (at < text.length && text[at] > ' ') at++;
    }

    private long number() {
        skipSpaces();
        int from = at;
        long value = 0;
        while (at < text.length && text[at] >= '0' && text[at] <= '9') value = 10 * value + text[at++] - '0';
        if (at == from || at - from > 18 || (at < text.length && text[at] > ' '))
            throw wrong("a whole number is missing");
        return value;
    }

    private int numbersLeft() {
        int found = 0;
        for (int i = at; i < text.length && text[i] != '\n'; i++) {
            if (text[i] > ' ' && text[i - 1] <= ' ') found++;
        }
        return found;
    }

    private void skipSpaces() {
        while (at < text.length && (text[at] == ' ' || text[at] == '\t')) at++;
    }

    private void endLine(byte kind) {
        skipSpaces();
        boolean read = kind == 'p' || kind == 'a';
        if (read && at < text.length && text[at] > ' ') throw wrong("there is more on the line than was expected");
        while (at < text.length && text[at] != '\n') at++;
        at++;
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("%s, line %d: %s".formatted(file, line, what));
    }
}
