package org.keruen.ingest.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// A YAML document as written: numbers and dates stay text, so `version: 1.10` is not 1.1. `line` counts from
/// 1.
public sealed interface Yaml {
    int line();

    record Text(String text, int line) implements Yaml {}

    record Sequence(List<Yaml> items, int line) implements Yaml {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /// Entries in the order written.
    record Mapping(Map<String, Yaml> entries, int line) implements Yaml {}

    /// Why a text is no YAML, and where.
    final class Broken extends Exception {
        private static final long serialVersionUID = 1;
        private final int line;

        Broken(String reason, int line) {
            super(reason);
            this.line = line;
        }

        public int line() {
            return line;
        }

        public String reason() {
            return String.valueOf(getMessage());
        }
    }

    /// The document; an empty one is an empty map.
    static Yaml of(String text, String label) throws Broken {
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(label).build();
            Optional<Node> root =
                    new Composer(settings, new ParserImpl(settings, new StreamReader(settings, text))).getSingleNode();
            return root.isPresent() ? new Copier().copy(root.get(), 0) : new Mapping(Map.of(), 1);
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new Broken(String.valueOf(broken.getProblem()), line);
        } catch (YamlEngineException broken) {
            throw new Broken(
                    String.valueOf(broken.getMessage()).lines().findFirst().orElse("unreadable"), 0);
        } catch (StackOverflowError tooDeep) {
            throw new Broken("it is nested too deeply", 0);
        }
    }

    /// Copies the parser's nodes. An anchor may make a document endless or huge; the limits are far beyond any
    /// package.
    final class Copier {
        private static final int MOST_NODES = 100_000;
        private static final int MOST_LEVELS = 20;

        private int nodes;

        private Copier() {}

        private Yaml copy(Node node, int level) throws Broken {
            int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
            if (++nodes > MOST_NODES || level > MOST_LEVELS)
                throw new Broken("it is too large or refers to itself", line);
            if (node instanceof ScalarNode scalar) return new Text(scalar.getValue(), line);
            if (node instanceof SequenceNode sequence) {
                List<Yaml> items = new ArrayList<>();
                for (Node item : sequence.getValue()) items.add(copy(item, level + 1));
                return new Sequence(items, line);
            }
            if (!(node instanceof MappingNode mapping)) throw new Broken("an anchor that is not there", line);
            Map<String, Yaml> entries = new LinkedHashMap<>();
            for (NodeTuple tuple : mapping.getValue()) {
                if (!(tuple.getKeyNode() instanceof ScalarNode key)) throw new Broken("a key that is not a word", line);
                if (entries.put(key.getValue(), copy(tuple.getValueNode(), level + 1)) != null) {
                    throw new Broken("key %s is there twice".formatted(key.getValue()), line);
                }
            }
            return new Mapping(entries, line);
        }
    }
}
